package nl.samenbord.ui.beamer;

import nl.samenbord.board.Agreement;
import nl.samenbord.board.Ballot;
import nl.samenbord.board.Board;
import nl.samenbord.board.Cell;
import nl.samenbord.board.Certainty;
import nl.samenbord.board.Id;
import nl.samenbord.board.Item;
import nl.samenbord.board.Meeting;
import nl.samenbord.board.Note;
import nl.samenbord.board.Shelf;
import nl.samenbord.board.Statement;
import nl.samenbord.board.Tally;
import nl.samenbord.board.Voice;
import nl.samenbord.board.Voting;
import nl.samenbord.board.Welcome;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;

/** Boards with far too little or far too much on them. */
final class Extremes {
    static final String LONG = "Een lang briefje over van alles en nog wat. ".repeat(45).strip();
    static final List<String> FOREIGN =
            List.of(
                    "نريد أن نساعد أطفالنا في الحساب، لكننا لا نعرف كيف يشرحه المعلم في الصف.",
                    "我们希望老师提前告诉我们孩子要学什么。",
                    "ደቅና እንታይ ይመሃሩ ከም ዘለዉ ኣቐዲምና ክንፈልጥ ንደሊ።");
    private static final String WORDY =
            "Op onze school weten alle ouders, ook de ouders die nog niet zo lang in Nederland zijn"
                + " of die overdag werken, wat hun kind deze maand leert, hoe de leerkracht dat"
                + " uitlegt, en wat zij daar thuis met een spelletje, een boek of een gesprek aan"
                + " tafel aan kunnen doen, zonder dat het huiswerk wordt.";

    private Extremes() {}

    /** Nothing is known of it, not even a name. */
    static Board bare() {
        return Board.empty(Boards.evening().template(), Meeting.of("", "", null, "nl", 0));
    }

    /** An evening on which everything there can be was used, and more. */
    static Board full() {
        Board board = Boards.evening();
        board = board.with(welcome());
        board = board.with(speaking(board.meeting()));
        board = plus(board, Agreement.class, agreements());
        board = plus(board, Certainty.class, certainties(board));
        board = plus(board, Statement.class, List.of(statement(board)));
        List<Note> notes = notes(board);
        board = plus(board, Note.class, notes);
        return plus(board, Ballot.class, ballots(notes));
    }

    static Board secret(Board board) {
        return board.with(new Voting(5, 3, true, List.of()));
    }

    private static <T extends Item> Board plus(Board board, Class<T> sort, List<T> more) {
        List<T> all = new ArrayList<>(board.all(sort).list());
        all.addAll(more);
        return board.with(sort, Shelf.of(all));
    }

    private static Welcome welcome() {
        return new Welcome(
                List.of(),
                List.of(
                        "Koffie en thee: in de hal",
                        "Jassen: bij groep 3",
                        "Kinderopvang: in het speellokaal, tot half tien",
                        "Tolken Arabisch en Turks: bij de deur, zij dragen een groen lintje"));
    }

    private static Meeting speaking(Meeting meeting) {
        return new Meeting(
                meeting.school(),
                meeting.title(),
                meeting.when(),
                meeting.language(),
                List.of("nl", "en", "tr", "ar", "pl", "uk", "ti", "zh"),
                meeting.people(),
                meeting.tables(),
                meeting.method(),
                meeting.team(),
                meeting.keepUntil());
    }

    private static List<Agreement> agreements() {
        return IntStream.rangeClosed(1, 9)
                .mapToObj(
                        i ->
                                new Agreement(
                                        Id.from("agreement " + i),
                                        i % 3 == 0
                                                ? "Elke groep houdt een inloop, ook voor wie"
                                                        + " overdag werkt, en vertelt vooraf wat er"
                                                        + " te zien is"
                                                : "Koffie op vrijdag",
                                        i % 2 == 0 ? "" : "ouders en leerkrachten van groep 3 en 4",
                                        i % 4 == 0 ? "" : "vanaf januari"))
                .toList();
    }

    private static List<Certainty> certainties(Board board) {
        return board.template().voices().stream()
                .limit(2)
                .flatMap(voice -> IntStream.rangeClosed(1, 5).mapToObj(i -> certainty(voice, i)))
                .toList();
    }

    private static Certainty certainty(Voice voice, int number) {
        String text =
                number % 2 == 0
                        ? "Je krijgt binnen twee dagen antwoord."
                        : "Als er iets is met je kind, dan hoor je dat nog dezelfde dag van de"
                                + " leerkracht zelf.";
        return new Certainty(Id.from("certainty " + voice.id() + number), voice.id(), text);
    }

    private static Statement statement(Board board) {
        Map<String, Tally> tallies =
                Map.of(
                        board.template().voices().get(0).id(), new Tally(138, 2, 0),
                        board.template().voices().get(1).id(), new Tally(0, 0, 0),
                        board.template().voices().get(2).id(), new Tally(1, 1, 1));
        return new Statement(
                Id.from("statement"), WORDY, WORDY.replace(".", "?"), "", List.of(), tallies);
    }

    private static List<Note> notes(Board board) {
        List<String> texts = new ArrayList<>(FOREIGN);
        texts.add(LONG);
        return IntStream.range(0, texts.size())
                .mapToObj(
                        i ->
                                new Note(
                                        Id.from("note " + i),
                                        new Cell(1, i),
                                        board.template().kinds().get(i % 2).id(),
                                        board.template().voices().get(i % 3).id(),
                                        i,
                                        0,
                                        "",
                                        texts.get(i),
                                        i < 3 ? "We willen graag vooraf weten wat ze leren." : "",
                                        Set.of(),
                                        "",
                                        "",
                                        null))
                .toList();
    }

    private static List<Ballot> ballots(List<Note> notes) {
        return notes.stream()
                .map(note -> new Ballot(Id.from("of " + note.id()), "ouder", note.id(), 120))
                .toList();
    }
}
