package nl.samenbord.store;

import nl.samenbord.board.Meeting;
import nl.samenbord.board.Method;
import nl.samenbord.board.People;
import nl.samenbord.board.School;
import nl.samenbord.board.Table;
import nl.samenbord.board.Team;
import nl.samenbord.board.When;

/** What a meeting is, as it stands in a file. */
final class MeetingJson {
    private MeetingJson() {}

    static ObjectOut into(ObjectOut out, Meeting meeting) {
        Method method = meeting.method();
        Team team = meeting.team();
        return out.text("school", meeting.school().name())
                .text("place", meeting.school().place())
                .text("schoolKind", meeting.school().kind())
                .text("title", meeting.title())
                .date("date", meeting.when().date())
                .text("begin", meeting.when().begin())
                .text("end", meeting.when().end())
                .text("language", meeting.language())
                .texts("languages", meeting.languages())
                .counts("present", meeting.people().present())
                .number("families", meeting.people().families())
                .number("interpreters", meeting.people().interpreters())
                .list("tables", meeting.tables(), MeetingJson::table)
                .text("leader", method.leader())
                .text("phase", method.phase())
                .number("step", method.step())
                .texts("rules", method.rules())
                .put(
                        "team",
                        new ObjectOut()
                                .counts("members", team.members())
                                .date("firstMeeting", team.firstMeeting())
                                .done())
                .date("keepUntil", meeting.keepUntil());
    }

    private static Json table(Table table) {
        return new ObjectOut()
                .count("number", table.number())
                .counts("present", table.present())
                .text("host", table.host())
                .texts("languages", table.languages())
                .done();
    }

    static Meeting read(ObjectIn in) {
        ObjectIn team = in.object("team");
        return new Meeting(
                new School(in.text("school"), in.text("place"), in.text("schoolKind")),
                in.text("title"),
                new When(in.date("date"), in.text("begin"), in.text("end")),
                in.text("language"),
                in.texts("languages"),
                new People(in.counts("present"), in.number("families"), in.number("interpreters")),
                in.objects("tables").stream().map(MeetingJson::table).toList(),
                new Method(
                        in.text("leader"), in.text("phase"), in.number("step"), in.texts("rules")),
                new Team(team.counts("members"), team.date("firstMeeting")),
                in.date("keepUntil"));
    }

    private static Table table(ObjectIn in) {
        return in.make(
                () ->
                        new Table(
                                in.number("number"),
                                in.counts("present"),
                                in.text("host"),
                                in.texts("languages")));
    }
}
