package nl.samenbord.store;

import nl.samenbord.board.Dream;
import nl.samenbord.board.Fact;
import nl.samenbord.board.Meeting;
import nl.samenbord.board.Parking;
import nl.samenbord.board.Programme;
import nl.samenbord.board.Voting;
import nl.samenbord.board.Welcome;

/** Every fact of a board as it stands in a file, under its name there. */
final class FactJson {
    static final String MEETING = "meeting";
    static final String PARKING = "parking";
    static final String DREAM = "dream";
    static final String PROGRAMME = "programme";
    static final String VOTING = "voting";
    static final String WELCOME = "welcome";

    private FactJson() {}

    static String name(Fact fact) {
        return switch (fact) {
            case Meeting _ -> MEETING;
            case Parking _ -> PARKING;
            case Dream _ -> DREAM;
            case Programme _ -> PROGRAMME;
            case Voting _ -> VOTING;
            case Welcome _ -> WELCOME;
        };
    }

    static ObjectOut of(Fact fact) {
        ObjectOut out = new ObjectOut();
        return switch (fact) {
            case Meeting meeting -> MeetingJson.into(out, meeting);
            case Parking parking ->
                    out.number("aboutOneChild", parking.aboutOneChild())
                            .text("promise", parking.promise());
            case Dream dream ->
                    out.number("now", dream.now())
                            .number("goal", dream.goal())
                            .date("by", dream.by());
            case Programme programme -> out.list("parts", programme.parts(), FactJson::part);
            case Voting voting ->
                    out.number("each", voting.each())
                            .number("mostOnOne", voting.mostOnOne())
                            .flag("secret", voting.secret())
                            .list("revisions", voting.revisions(), FactJson::revision);
            case Welcome welcome ->
                    out.list("greetings", welcome.greetings(), FactJson::greeting)
                            .texts("whereabouts", welcome.whereabouts());
        };
    }

    private static Json part(Programme.Part part) {
        return new ObjectOut()
                .id("id", part.id())
                .text("name", part.name())
                .number("minutes", part.minutes())
                .text("scene", part.scene())
                .done();
    }

    private static Json revision(Voting.Revision revision) {
        return new ObjectOut()
                .count("before", revision.before())
                .count("after", revision.after())
                .number("mostBefore", revision.mostBefore())
                .number("mostAfter", revision.mostAfter())
                .moment("at", revision.at())
                .done();
    }

    private static Json greeting(Welcome.Greeting greeting) {
        return new ObjectOut()
                .text("language", greeting.language())
                .text("words", greeting.words())
                .done();
    }

    static Parking parking(ObjectIn in) {
        return new Parking(in.number("aboutOneChild"), in.text("promise"));
    }

    static Dream dream(ObjectIn in) {
        return in.make(() -> new Dream(in.number("now"), in.number("goal"), in.date("by")));
    }

    static Programme programme(ObjectIn in) {
        return in.make(
                () -> new Programme(in.objects("parts").stream().map(FactJson::part).toList()));
    }

    private static Programme.Part part(ObjectIn in) {
        return in.make(
                () ->
                        new Programme.Part(
                                in.ownId(),
                                in.text("name"),
                                in.number("minutes"),
                                in.text("scene")));
    }

    static Voting voting(ObjectIn in) {
        return new Voting(
                in.number("each"),
                in.number("mostOnOne"),
                in.flag("secret"),
                in.objects("revisions").stream().map(FactJson::revision).toList());
    }

    private static Voting.Revision revision(ObjectIn in) {
        return new Voting.Revision(
                in.number("before"),
                in.number("after"),
                in.number("mostBefore"),
                in.number("mostAfter"),
                in.moment("at"));
    }

    static Welcome welcome(ObjectIn in) {
        return new Welcome(
                in.objects("greetings").stream()
                        .map(g -> new Welcome.Greeting(g.text("language"), g.text("words")))
                        .toList(),
                in.texts("whereabouts"));
    }

    /** The fact of this name in an object; a Flaw if there is none of that name. */
    static Fact read(ObjectIn whole, String name, ObjectIn in) {
        return switch (name) {
            case MEETING -> MeetingJson.read(in);
            case PARKING -> parking(in);
            case DREAM -> dream(in);
            case PROGRAMME -> programme(in);
            case VOTING -> voting(in);
            case WELCOME -> welcome(in);
            default -> throw whole.flaw(Fault.WRONG_VALUE, "tell");
        };
    }
}
