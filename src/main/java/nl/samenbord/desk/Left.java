package nl.samenbord.desk;

import nl.samenbord.board.Course;
import nl.samenbord.store.Remains;
import nl.samenbord.store.SessionFile;
import nl.samenbord.store.Standing;
import nl.samenbord.workshop.Draft;

import org.jspecify.annotations.Nullable;

/** What a stopped program left to a session that is opened, if it left anything. */
record Left(Draft draft, Course course, @Nullable Restored more, long journals) {
    static final Left NOTHING = new Left(Draft.NONE, Course.NONE, null, 0);

    /** How a session stands that begins with this. */
    Standing standing(SessionFile file) {
        return new Standing(file.session(), file.unknown(), draft, course, file.path(), file.hash())
                .over(file.inFile());
    }

    static Left by(Remains remains, Restored more) {
        return new Left(
                remains.draft(),
                remains.course(),
                more.isNothing() ? null : more,
                remains.before() + 1);
    }
}
