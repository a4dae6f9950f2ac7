package nl.samenbord.store;

import nl.samenbord.board.Change;
import nl.samenbord.board.Course;
import nl.samenbord.workshop.Draft;
import nl.samenbord.workshop.Session;

import java.time.Instant;
import java.time.ZoneOffset;

/** One line of a journal. */
sealed interface JournalRecord {
    /**
     * In which file the session is, the hash of what stood there, and how many journals went before
     * this one.
     */
    record Head(String file, String hash, long before) implements JournalRecord {}

    /** The session as it is in its file, where that is not the one this journal begins with. */
    record Base(Session session) implements JournalRecord {}

    /** The whole session at the beginning of this journal. */
    record Whole(Session session, Unknown unknown) implements JournalRecord {}

    /** One change that was accepted. */
    record Changed(Change change, Instant at) implements JournalRecord {}

    /** What stands in the typing line. */
    record Drafted(Draft draft, Instant at) implements JournalRecord {}

    /** Where the evening is. */
    record Moved(Course course) implements JournalRecord {}

    /**
     * The session is about to be written to its file, where it will have this hash: as it was so
     * many changes ago.
     */
    record Saving(String file, String hash, long revision, int ago) implements JournalRecord {}

    /** This record as JSON. */
    default Json.Obj json() {
        ObjectOut out = new ObjectOut();
        return switch (this) {
            case Head(String file, String hash, long before) ->
                    out.text("file", file).text("hash", hash).count("before", before).done();
            case Base(Session session) ->
                    out.put("base", SessionFormat.tree(session, Unknown.NOTHING)).done();
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
            case Saving(String file, String hash, long revision, int ago) ->
                    out.text("saving", file)
                            .text("hash", hash)
                            .count("revision", revision)
                            .number("ago", ago)
                            .done();
        };
    }

    /** The record in this JSON; a Flaw if there is none. */
    static JournalRecord read(Json json) {
        ObjectIn in = ObjectIn.root(json);
        if (in.has("file")) {
            return new Head(in.need("file"), in.text("hash"), in.longNumber("before"));
        }
        if (in.has("base")) {
            return new Base(SessionJson.read(in.apart("base")));
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
        return new Saving(
                in.need("saving"), in.need("hash"), in.longNumber("revision"), in.number("ago"));
    }

    private static Instant at(ObjectIn in) {
        return in.has("at") ? in.needMoment("at").toInstant() : Instant.EPOCH;
    }
}
