package nl.samenbord.handout;

import nl.samenbord.board.Agreement;
import nl.samenbord.board.Board;
import nl.samenbord.board.Bundle;
import nl.samenbord.board.Cell;
import nl.samenbord.board.Certainty;
import nl.samenbord.board.Id;
import nl.samenbord.board.Kind;
import nl.samenbord.board.Meeting;
import nl.samenbord.board.Note;
import nl.samenbord.board.Shelf;
import nl.samenbord.board.Statement;
import nl.samenbord.board.Template;
import nl.samenbord.board.Voice;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.Set;

/** An evening on which people wrote anything that Unicode has, and some things that it hasn't. */
final class RandomEvening {
    private static final int NOTES = 60;
    private static final List<String> LANGUAGES =
            List.of("", "nl", "ar", "zh-Hant", "x", "nl_NL", "no language", "\u0007", "tlh-Latn");

    private final Random random;
    private final Template template;

    private RandomEvening(long seed, Template template) {
        random = new Random(seed);
        this.template = template;
    }

    /** The example's grid with random notes, titles and words of all kinds; the same per seed. */
    static Board of(Board example, long seed) {
        return new RandomEvening(seed, example.template()).board();
    }

    private Board board() {
        List<Note> notes = new ArrayList<>();
        for (String text :
                List.of(
                        "a".repeat(2_000),
                        "مرحبا".repeat(400),
                        "👨‍👩‍👧‍👦".repeat(200),
                        "\uD83D half \uDC4D",
                        "bel\u0007 \u0000 \u001B[31m \uFFFE \uFEFF \uE000",
                        "\u202Eomgekeerd\u2066",
                        "regel\n".repeat(300),
                        "\u200B\u2060\uFE0F",
                        "\u0301".repeat(1_000),
                        " ",
                        "")) {
            notes.add(note(text));
        }
        while (notes.size() < NOTES) {
            notes.add(note(words(1 + random.nextInt(random.nextInt(10) == 0 ? 2_000 : 120))));
        }
        Cell cell = notes.getFirst().cell();
        List<Id> inBundle =
                notes.stream().filter(note -> note.cell().equals(cell)).map(Note::id).toList();
        Bundle bundle = new Bundle(Id.fresh(), words(60), cell, inBundle, words(20), null);
        Meeting meeting = Meeting.of(words(30), words(40), null, "nl", 3);
        return Board.empty(template, meeting)
                .with(Note.class, Shelf.of(notes))
                .with(Bundle.class, Shelf.of(List.of(bundle)))
                .with(
                        Agreement.class,
                        Shelf.of(
                                List.of(
                                        new Agreement(
                                                Id.fresh(), words(90), words(20), words(20)))))
                .with(
                        Certainty.class,
                        Shelf.of(List.of(new Certainty(Id.fresh(), voice().id(), words(50)))))
                .with(Statement.class, Shelf.of(List.of(Statement.of(words(100)))));
    }

    private Note note(String text) {
        List<Cell> cells = template.cells();
        List<Kind> kinds = template.kinds();
        return new Note(
                Id.fresh(),
                cells.get(random.nextInt(cells.size())),
                kinds.get(random.nextInt(kinds.size())).id(),
                voice().id(),
                random.nextInt(5),
                1,
                LANGUAGES.get(random.nextInt(LANGUAGES.size())),
                text,
                random.nextInt(3) == 0 ? words(40) : "",
                Set.of(),
                "",
                "",
                null);
    }

    private Voice voice() {
        return template.voices().get(random.nextInt(template.voices().size()));
    }

    /** So many characters from anywhere, halves of characters and controls among them. */
    private String words(int length) {
        StringBuilder words = new StringBuilder();
        for (int i = 0; i < length; i++) {
            switch (random.nextInt(12)) {
                case 0 -> words.append(' ');
                case 1 -> words.append((char) random.nextInt(0xA0));
                case 2 -> words.append((char) (0xD800 + random.nextInt(0x800)));
                case 3 -> words.append((char) (0x590 + random.nextInt(0x170)));
                case 4 -> words.appendCodePoint(0x1F300 + random.nextInt(0x700));
                case 5 -> words.appendCodePoint(0x4E00 + random.nextInt(0x5200));
                case 6 -> words.appendCodePoint(random.nextInt(0x110000));
                case 7 -> words.append((char) (0x200B + random.nextInt(0x65)));
                case 8 -> words.append((char) (0x900 + random.nextInt(0x300)));
                default -> words.append((char) ('a' + random.nextInt(26)));
            }
        }
        return words.toString();
    }
}
