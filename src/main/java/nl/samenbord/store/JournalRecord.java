package nl.samenbord.store;

import nl.samenbord.board.Change;
import nl.samenbord.board.Course;
import nl.samenbord.workshop.Draft;
import nl.samenbord.workshop.Session;

import java.time.Instant;
import java.time.ZoneOffset;

/** One line of a journal. */
sealed interface JournalRecord {
    /** Which session this is the journal of, in which file, and the hash of what stood there. */
    record Head(String file, String hash) implements JournalRecord {}

    /** The whole session at the beginning of this journal. */
    record Whole(Session session, Unknown unknown) implements JournalRecord {}

    /** One change that was accepted. */
    record Changed(Change change, Instant at) implements JournalRecord {}

    /** What stands in the typing line. */
    record Drafted(Draft draft, Instant at) implements JournalRecord {}

    /** Where the evening is. */
    record Moved(Course course) implements JournalRecord {}

    /** The session is about to be written to its file, where it will have this hash. */
    record Saving(String file, String hash, long revision) implements JournalRecord {}

    /** This record as JSON. */
    default Json.Obj json() {
        ObjectOut out = new ObjectOut();
        return switch (this) {
            case Head(String file, String hash) -> out.text("file", file).text("hash", hash).done();
            case Whole(Session session, Unknown unknown) ->
                    out.put("session", SessionFormat.tree(session, unknown)).done();
            case Changed(Change change, Instant at) ->
                    out.put("change", ChangeJson.of(change))
                            .moment("at", at.atOffset(ZoneOffset.UTC))
                            .done();
            case Drafted(Draft draft, Instant at) ->
                    out.put("draft", DraftJson.of(draft))
                            .moment("at", at.atOffset(ZoneOffset.UTC))
                            .done();
            case Moved(Course course) -> out.put("course", CourseJson.of(course)).done();
            case Saving(String file, String hash, long revision) ->
                    out.text("saving", file).text("hash", hash).count("revision", revision).done();
        };
    }

    /** The record in this JSON; a Flaw if there is none. */
    static JournalRecord read(Json json) {
        ObjectIn in = ObjectIn.root(json);
        if (in.has("file")) {
            return new Head(in.need("file"), in.text("hash"));
        }
        if (in.has("session")) {
            ObjectIn session = in.apart("session");
            int minor = session.numbers("version").getLast();
            return new Whole(SessionJson.read(session), session.unknown(minor));
        }
        if (in.has("change")) {
            return new Changed(ChangeJson.read(in.object("change")), at(in));
        }
        if (in.has("draft")) {
            return new Drafted(DraftJson.read(in.object("draft")), at(in));
        }
        if (in.has("course")) {
            return new Moved(CourseJson.read(in.object("course")));
        }
        return new Saving(in.need("saving"), in.need("hash"), in.longNumber("revision"));
    }

    private static Instant at(ObjectIn in) {
        return in.has("at") ? in.needMoment("at").toInstant() : Instant.EPOCH;
    }
}
