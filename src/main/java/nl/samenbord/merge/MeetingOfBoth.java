package nl.samenbord.merge;

import nl.samenbord.board.Meeting;
import nl.samenbord.board.Method;
import nl.samenbord.board.People;
import nl.samenbord.board.School;
import nl.samenbord.board.Table;
import nl.samenbord.board.Team;
import nl.samenbord.board.When;

import org.jspecify.annotations.Nullable;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Lays together what the meeting is. */
record MeetingOfBoth(Teller teller) {
    Meeting of(Meeting was, Meeting my, Meeting their) {
        return new Meeting(
                school(was.school(), my.school(), their.school()),
                teller.one(Told.TITLE, was.title(), my.title(), their.title()),
                when(was.when(), my.when(), their.when()),
                teller.one(Told.LANGUAGE, was.language(), my.language(), their.language()),
                Lists.of(was.languages(), my.languages(), their.languages()),
                people(was.people(), my.people(), their.people()),
                tables(was.tables(), my.tables(), their.tables()),
                method(was.method(), my.method(), their.method()),
                team(was.team(), my.team(), their.team()),
                teller.perhaps(
                        Told.KEEP_UNTIL, was.keepUntil(), my.keepUntil(), their.keepUntil()));
    }

    private School school(School was, School my, School their) {
        return new School(
                teller.one(Told.SCHOOL, was.name(), my.name(), their.name()),
                teller.one(Told.PLACE, was.place(), my.place(), their.place()),
                teller.one(Told.SCHOOL_KIND, was.kind(), my.kind(), their.kind()));
    }

    private When when(When was, When my, When their) {
        return new When(
                teller.perhaps(Told.DATE, was.date(), my.date(), their.date()),
                teller.one(Told.BEGIN, was.begin(), my.begin(), their.begin()),
                teller.one(Told.END, was.end(), my.end(), their.end()));
    }

    private People people(People was, People my, People their) {
        return new People(
                teller.counts(Told.PRESENT, "", was.present(), my.present(), their.present()),
                teller.one(Told.FAMILIES, was.families(), my.families(), their.families()),
                teller.one(
                        Told.INTERPRETERS,
                        was.interpreters(),
                        my.interpreters(),
                        their.interpreters()));
    }

    private List<Table> tables(List<Table> was, List<Table> my, List<Table> their) {
        if (my.equals(their)) {
            return my;
        }
        return List.copyOf(
                Lists.of(byNumber(was), byNumber(my), byNumber(their), this::table).values());
    }

    private static Map<Integer, Table> byNumber(List<Table> tables) {
        Map<Integer, Table> byNumber = new LinkedHashMap<>();
        tables.forEach(table -> byNumber.put(table.number(), table));
        return byNumber;
    }

    private Table table(int number, @Nullable Table before, Table my, Table their) {
        Table was = before == null ? new Table(number, Map.of(), "", List.of()) : before;
        String of = Integer.toString(number);
        return new Table(
                number,
                teller.counts(Told.AT_TABLE, of, was.present(), my.present(), their.present()),
                teller.one(Told.HOST, of, was.host(), my.host(), their.host()),
                Lists.of(was.languages(), my.languages(), their.languages()));
    }

    private Method method(Method was, Method my, Method their) {
        return new Method(
                teller.one(Told.LEADER, was.leader(), my.leader(), their.leader()),
                teller.one(Told.PHASE, was.phase(), my.phase(), their.phase()),
                teller.one(Told.STEP, was.step(), my.step(), their.step()),
                Lists.of(was.rules(), my.rules(), their.rules()));
    }

    private Team team(Team was, Team my, Team their) {
        return new Team(
                teller.counts(Told.MEMBERS, "", was.members(), my.members(), their.members()),
                teller.perhaps(
                        Told.FIRST_MEETING,
                        was.firstMeeting(),
                        my.firstMeeting(),
                        their.firstMeeting()));
    }
}
