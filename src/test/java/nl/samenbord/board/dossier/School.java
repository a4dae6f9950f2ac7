package nl.samenbord.board.dossier;

import nl.samenbord.board.Action;
import nl.samenbord.board.Agreement;
import nl.samenbord.board.Baseline;
import nl.samenbord.board.Board;
import nl.samenbord.board.Cell;
import nl.samenbord.board.Dream;
import nl.samenbord.board.Id;
import nl.samenbord.board.Item;
import nl.samenbord.board.Meeting;
import nl.samenbord.board.Method;
import nl.samenbord.board.Note;
import nl.samenbord.board.Progress;
import nl.samenbord.board.Proposal;
import nl.samenbord.board.Shelf;
import nl.samenbord.board.Theme;
import nl.samenbord.store.TemplateLibrary;

import org.jspecify.annotations.Nullable;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/** Makes the sessions of a school that goes the whole route. */
public final class School {
    private static final TemplateLibrary LIBRARY = new TemplateLibrary();

    private School() {}

    /** A meeting of this template on a day, in which so many notes were written. */
    public static Board board(String template, @Nullable String day, int notes) {
        Board board =
                Board.empty(
                        LIBRARY.template(template),
                        Meeting.of(
                                "De Vlinderboom",
                                title(template),
                                day == null ? null : LocalDate.parse(day),
                                "nl",
                                6));
        for (int i = 0; i < notes; i++) {
            String kind = board.template().kinds().getFirst().id();
            String voice = board.template().voices().getFirst().id();
            board = plus(board, Note.of(new Cell(0, 0), kind, voice, "Briefje " + i));
        }
        return board;
    }

    private static String title(String template) {
        return switch (template) {
            case "vijf-partnerschappen" -> "Ouderavond";
            case "traject" -> "Voorgesprek met de schoolleiding";
            default -> LIBRARY.template(template).title();
        };
    }

    /** The same with one item more. */
    @SuppressWarnings("unchecked") // every item is a final record, so its class is its sort
    public static Board plus(Board board, Item item) {
        return plus(board, (Class<Item>) item.getClass(), item);
    }

    private static <T extends Item> Board plus(Board board, Class<T> sort, T item) {
        List<T> all = new ArrayList<>(board.all(sort).list());
        all.add(item);
        return board.with(sort, Shelf.of(all));
    }

    /** An evening on which so much was written. */
    public static Board evening(@Nullable String day, int notes) {
        return board("vijf-partnerschappen", day, notes);
    }

    /** An evening with a theme of which nothing more is known. */
    public static Board themed(Board evening, String title) {
        return plus(
                evening, new Theme(Id.fresh(), title, List.of("informeel"), List.of(), List.of()));
    }

    /** The same with its last theme decided on. */
    public static Board decided(Board board) {
        Theme theme = board.all(Theme.class).list().getLast();
        return plus(
                board,
                Proposal.of(theme.id())
                        .saying("Een tolk bij elk gesprek")
                        .decided(Proposal.Verdict.DO)
                        .because("het helpt meteen"));
    }

    /** The same with something that is done about its last theme by a day. */
    public static Board planned(Board board, String by, Progress.State state) {
        Theme theme = board.all(Theme.class).list().getLast();
        return plus(
                board,
                Action.of(theme.id())
                        .saying("Tolken vragen")
                        .by("directie")
                        .until(by)
                        .being(Progress.NEW.in(state)));
    }

    /** The same, of which parents are told. */
    public static Board told(Board board) {
        Theme theme = board.all(Theme.class).list().getLast();
        List<Theme> all = new ArrayList<>(board.all(Theme.class).list());
        all.set(all.size() - 1, theme.told("nieuwsbrief"));
        return board.with(Theme.class, Shelf.of(all));
    }

    /** The same with an answer of the team on how things are. */
    public static Board answered(Board board) {
        return plus(
                board, new Baseline(Id.fresh(), "informeel", "", "Wat gebeurt er al?", "Koffie."));
    }

    /** The same with something agreed for a day. */
    public static Board agreed(Board board, String what, String day) {
        return plus(board, new Agreement(Id.fresh(), what, "ouderraad", day));
    }

    /** The same with a number towards the dream. */
    public static Board dreaming(Board board, int now, int goal) {
        return board.with(new Dream(now, goal, null));
    }

    /** The same, saying itself where it belongs. */
    public static Board said(Board board, int step, String phase) {
        Method method = board.meeting().method();
        return board.with(
                board.meeting().led(new Method(method.leader(), phase, step, method.rules())));
    }

    /** In a file of this name, as a session of its own. */
    public static Filed filed(String name, Board board) {
        return new Filed(name, Id.from(name), 1, board);
    }

    /** The folder of a school after two years: everything was done once, and an evening again. */
    public static List<Filed> twoYears() {
        Board first =
                agreed(
                        told(
                                planned(
                                        decided(
                                                themed(
                                                        dreaming(
                                                                answered(evening("2026-11-24", 9)),
                                                                5,
                                                                8),
                                                        "Makkelijk contact")),
                                        "2027-06-01",
                                        Progress.State.DONE)),
                        "Koffieochtend",
                        "2027-02-01");
        Board second = dreaming(evening("2027-11-23", 7), 6, 8);
        return List.of(
                filed("avond 2027.samenbord.json", second),
                filed("scan.samenbord.json", board("team-scan", "2026-10-12", 4)),
                filed("voorgesprek.samenbord.json", board("traject", "2026-09-14", 2)),
                filed("directie.samenbord.json", board("gesprek-directie", "2027-01-20", 3)),
                filed("avond.samenbord.json", first),
                filed("visie.samenbord.json", board("visie-ouders-als-partner", "2026-12-08", 3)));
    }
}
