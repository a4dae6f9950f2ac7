package nl.samenbord.store;

import nl.samenbord.board.Action;
import nl.samenbord.board.Agreement;
import nl.samenbord.board.Ask;
import nl.samenbord.board.Ballot;
import nl.samenbord.board.Baseline;
import nl.samenbord.board.Binned;
import nl.samenbord.board.Board;
import nl.samenbord.board.Bundle;
import nl.samenbord.board.Carried;
import nl.samenbord.board.Cell;
import nl.samenbord.board.Certainty;
import nl.samenbord.board.Dream;
import nl.samenbord.board.Former;
import nl.samenbord.board.Given;
import nl.samenbord.board.Id;
import nl.samenbord.board.Item;
import nl.samenbord.board.Mark;
import nl.samenbord.board.Meeting;
import nl.samenbord.board.Note;
import nl.samenbord.board.Parked;
import nl.samenbord.board.Parking;
import nl.samenbord.board.Programme;
import nl.samenbord.board.Progress;
import nl.samenbord.board.Proposal;
import nl.samenbord.board.Proposal.Verdict;
import nl.samenbord.board.Shelf;
import nl.samenbord.board.Statement;
import nl.samenbord.board.Tally;
import nl.samenbord.board.Template;
import nl.samenbord.board.Theme;
import nl.samenbord.board.Voting;
import nl.samenbord.board.Welcome;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** Makes boards of any size, full of odd words; the same for the same random. */
final class Boards {
    private static final String[] WORDS = {
        "praatje",
        "é",
        "\"aan\"",
        "\\",
        "\n",
        "🙂",
        "e\u0301",
        "أهلا",
        "中文",
        "\u2028",
        "\t",
        "\u0001",
        "<b>",
        "null",
        "ə",
        "\uD83D\uDE42",
        "{",
        "ትግርኛ",
        "0",
        " "
    };

    private final Random random;

    Boards(Random random) {
        this.random = random;
    }

    Board board(int columns, int rows) {
        Template template = new RandomTemplate(random, this::words).of(columns, rows);
        Meeting meeting =
                Meeting.of(
                        words(), words(), LocalDate.of(2026, 1 + random.nextInt(12), 5), "nl", 3);
        Board board = Board.empty(template, meeting);
        List<Note> notes = several(() -> note(template));
        List<Note> thrown = several(() -> note(template));
        List<Bundle> bundles = new ArrayList<>();
        for (int i = 0; i + 1 < notes.size(); i += 4) {
            List<Id> two = List.of(notes.get(i).id(), notes.get(i + 1).id());
            bundles.add(new Bundle(id(), words(), cell(template), two, words(), moment()));
        }
        List<Id> targets = new ArrayList<>(notes.stream().map(Note::id).toList());
        bundles.forEach(bundle -> targets.add(bundle.id()));
        board = with(board, Note.class, notes);
        board = with(board, Binned.class, thrown.stream().map(this::binned).toList());
        board = with(board, Bundle.class, bundles);
        board =
                with(
                        board,
                        Ballot.class,
                        targets.stream()
                                .map(t -> new Ballot(id(), "v0", t, random.nextInt(9)))
                                .toList());
        board = with(board, Statement.class, several(this::statement));
        board = with(board, Parked.class, several(() -> new Parked(id(), words())));
        board =
                with(
                        board,
                        Agreement.class,
                        several(() -> new Agreement(id(), words(), words(), words())));
        board = with(board, Certainty.class, several(() -> new Certainty(id(), "v1", words())));
        board =
                with(
                        board,
                        Theme.class,
                        several(
                                () ->
                                        new Theme(
                                                id(),
                                                words(),
                                                List.of("c0"),
                                                List.of(),
                                                targets,
                                                words(),
                                                words(),
                                                progress(),
                                                words())));
        List<Action> actions = new ArrayList<>();
        List<Proposal> proposals = new ArrayList<>();
        for (Theme theme : board.all(Theme.class)) {
            actions.add(
                    new Action(id(), theme.id(), words(), words(), words(), words(), progress()));
            proposals.add(new Proposal(id(), theme.id(), words(), any(Verdict.values()), words()));
        }
        board = with(board, Action.class, actions);
        board = with(board, Proposal.class, proposals);
        board =
                with(
                        board,
                        Baseline.class,
                        several(() -> new Baseline(id(), "c0", "", words(), words())));
        List<Former> formers =
                several(
                        () ->
                                new Former(
                                        id(),
                                        words(),
                                        null,
                                        new Dream(random.nextInt(11), 0, null)));
        List<Carried> carried = new ArrayList<>();
        for (Former former : formers) {
            carried.add(
                    new Carried(
                            id(),
                            former.id(),
                            any(Carried.Sort.values()),
                            random.nextBoolean() ? null : id(),
                            words(),
                            words(),
                            words(),
                            any(Verdict.values()),
                            progress(),
                            several(this::id),
                            several(this::id)));
        }
        board = with(board, Former.class, formers);
        board = with(board, Carried.class, carried);
        board = with(board, Given.class, given(template));
        return board.with(new Parking(random.nextInt(3), words()))
                .with(new Dream(random.nextInt(11), random.nextInt(11), null))
                .with(
                        new Programme(
                                several(
                                        () ->
                                                new Programme.Part(
                                                        id(),
                                                        words(),
                                                        random.nextInt(60),
                                                        "overview"))))
                .with(
                        new Voting(
                                random.nextInt(6),
                                random.nextInt(4),
                                random.nextBoolean(),
                                several(
                                        () ->
                                                new Voting.Revision(
                                                        3, 5, 0, random.nextInt(4), moment()))))
                .with(
                        new Welcome(
                                several(() -> new Welcome.Greeting("tr", words())),
                                several(this::words)));
    }

    private static <T extends Item> Board with(Board board, Class<T> sort, List<T> items) {
        return board.with(sort, Shelf.of(items));
    }

    private List<Given> given(Template template) {
        List<Given> given = new ArrayList<>();
        for (Ask ask : template.asks()) {
            String of =
                    switch (ask.of()) {
                        case BOARD -> "";
                        case COLUMN -> "c0";
                        case ROW -> "r0";
                        case CELL -> cell(template).code();
                        case NOTE -> id().toString();
                    };
            String value =
                    switch (ask.sort()) {
                        case Ask.Sort.Choice _ -> "ja";
                        case Ask.Sort.Step _ -> "c0";
                        case Ask.Sort.Scale _ -> "1";
                        case Ask.Sort.Moment _ -> "2027-02";
                        case Ask.Sort.Line _ -> "w" + words();
                    };
            LocalDate day = ask.isOften() ? LocalDate.of(2027, 2, 1 + random.nextInt(28)) : null;
            given.add(new Given(ask.id(), of, day, value));
        }
        return given;
    }

    Note note(Template template) {
        return new Note(
                id(),
                cell(template),
                "k",
                "v" + random.nextInt(2),
                random.nextInt(4),
                random.nextInt(3),
                random.nextBoolean() ? "nl" : "",
                "t" + words(),
                words(),
                marks(),
                words(),
                words(),
                moment());
    }

    private Progress progress() {
        return new Progress(any(Progress.State.values()), words());
    }

    private <E> E any(E[] all) {
        return all[random.nextInt(all.length)];
    }

    private Set<Mark> marks() {
        return Arrays.stream(Mark.values())
                .filter(_ -> random.nextInt(3) == 0)
                .collect(Collectors.toSet());
    }

    private Binned binned(Note note) {
        return new Binned(note, List.of(new Ballot(id(), "v0", note.id(), 1)));
    }

    private Statement statement() {
        Map<String, Tally> tallies =
                random.nextBoolean() ? Map.of() : Map.of("v0", new Tally(random.nextInt(5), 0, 1));
        return new Statement(id(), words(), words(), "c0", List.of("r0"), tallies);
    }

    Cell cell(Template template) {
        return template.cells().get(random.nextInt(template.cells().size()));
    }

    private <T> List<T> several(Supplier<T> maker) {
        return IntStream.range(0, random.nextInt(9)).mapToObj(_ -> maker.get()).toList();
    }

    private OffsetDateTime moment() {
        ZoneOffset offset = ZoneOffset.ofTotalSeconds(random.nextInt(7200));
        return OffsetDateTime.of(
                2026, 10, 13, 20, random.nextInt(60), 0, random.nextInt(1000), offset);
    }

    private Id id() {
        return new Id(new UUID(random.nextLong(), random.nextLong()));
    }

    String words() {
        StringBuilder words = new StringBuilder();
        for (int i = random.nextInt(4); i > 0; i--) {
            words.append(WORDS[random.nextInt(WORDS.length)]);
        }
        return words.toString();
    }
}
