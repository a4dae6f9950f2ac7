package nl.samenbord.store;

import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;

/**
 * Brings a session of an older form to the form of now, one step after the other; each step knows
 * only the form it begins with and the next.
 */
final class Migrations {
    /** From which version on it was another form, and what makes that of the one before. */
    record Step(int major, int minor, UnaryOperator<Json.Obj> how) {
        private boolean isFor(Document.Version version) {
            return version.major() < major
                    || (version.major() == major && version.minor() <= minor);
        }
    }

    /** The oldest first. */
    static final List<Step> CHAIN = List.of(new Step(1, 0, Migrations::dotsOfTheMeeting));

    private Migrations() {}

    /** The same session in the form of now. */
    static Json.Obj of(Json.Obj session, Document.Version version) {
        Json.Obj now = session;
        for (Step step : CHAIN) {
            if (step.isFor(version)) {
                now = step.how().apply(now);
            }
        }
        return now;
    }

    /** Where dots were counted before there was more to say of them, the meeting said how many. */
    private static Json.Obj dotsOfTheMeeting(Json.Obj session) {
        if (!(session.fields().get(FactJson.MEETING) instanceof Json.Obj meeting)
                || !(meeting.fields().get("dotsEach") instanceof Json.Num each)) {
            return session;
        }
        Fields.Growing all = new Fields.Growing();
        for (Map.Entry<String, Json> field : entries(session)) {
            boolean isMeeting = field.getKey().equals(FactJson.MEETING);
            all.add(field.getKey(), isMeeting ? without(meeting, "dotsEach") : field.getValue());
        }
        if (!all.has(FactJson.VOTING)) {
            Fields.Growing voting = new Fields.Growing();
            voting.add("each", each);
            all.add(FactJson.VOTING, new Json.Obj(voting.done()));
        }
        return new Json.Obj(all.done());
    }

    private static Json.Obj without(Json.Obj object, String name) {
        Fields.Growing rest = new Fields.Growing();
        for (Map.Entry<String, Json> field : entries(object)) {
            if (!field.getKey().equals(name)) {
                rest.add(field.getKey(), field.getValue());
            }
        }
        return new Json.Obj(rest.done());
    }

    private static List<Map.Entry<String, Json>> entries(Json.Obj object) {
        Fields fields = object.fields();
        return fields.names().stream()
                .map(name -> Map.entry(name, fields.value(fields.indexOf(name, 0))))
                .toList();
    }
}
