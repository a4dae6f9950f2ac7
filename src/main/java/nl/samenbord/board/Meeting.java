package nl.samenbord.board;

import org.jspecify.annotations.Nullable;

import java.time.LocalDate;
import java.util.List;

/** What the meeting is: whose, when, in which languages, at which tables, by which rules. */
public record Meeting(
        School school,
        String title,
        When when,
        String language,
        List<String> languages,
        People people,
        List<Table> tables,
        Method method,
        Team team,
        @Nullable LocalDate keepUntil)
        implements Fact {
    public Meeting {
        languages = List.copyOf(languages);
        tables = List.copyOf(tables);
    }

    /** A meeting of which only this much is known; the tables are numbered from 1. */
    public static Meeting of(
            String school, String title, @Nullable LocalDate date, String language, int tables) {
        return new Meeting(
                new School(school, "", ""),
                title,
                new When(date, "", ""),
                language,
                List.of(),
                People.NONE,
                Table.numbered(tables),
                Method.NONE,
                Team.NONE,
                null);
    }

    /** The same meeting of another school, under another title, on another day. */
    public Meeting renamed(String newSchool, String newTitle, @Nullable LocalDate newDate) {
        return new Meeting(
                new School(newSchool, school.place(), school.kind()),
                newTitle,
                new When(newDate, when.begin(), when.end()),
                language,
                languages,
                people,
                tables,
                method,
                team,
                keepUntil);
    }

    /** The same meeting at another time. */
    public Meeting on(When other) {
        return new Meeting(
                school, title, other, language, languages, people, tables, method, team, keepUntil);
    }

    /** The same meeting in which these languages are spoken. */
    public Meeting speaking(List<String> others) {
        return new Meeting(
                school, title, when, language, others, people, tables, method, team, keepUntil);
    }

    /** The same meeting led in another way. */
    public Meeting led(Method other) {
        return new Meeting(
                school, title, when, language, languages, people, tables, other, team, keepUntil);
    }

    /** The same meeting, of which the notes are kept until that day; null if nobody said so. */
    public Meeting keptUntil(@Nullable LocalDate day) {
        return new Meeting(
                school, title, when, language, languages, people, tables, method, team, day);
    }

    /** The same meeting with these people at these tables. */
    public Meeting seating(People newPeople, List<Table> newTables) {
        return new Meeting(
                school, title, when, language, languages, newPeople, newTables, method, team,
                keepUntil);
    }
}
