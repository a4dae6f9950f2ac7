package nl.samenbord.board;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Lays what the team said before the evening under the notes, as notes of a voice of its own. */
public final class Underlay {
    /** The id of that voice; its notes are not counted among those of the evening. */
    public static final String VOICE = "baseline";

    private Underlay() {}

    /** The voice under which it is shown: a name, and the colours of its notes. */
    public static Voice voice(String name, String colour, String edge) {
        return new Voice(VOICE, name, name, colour, edge, true, Map.of());
    }

    /** The board with what was said of this cell under its notes, by this voice. */
    public static Board under(Board board, Cell cell, Voice voice) {
        List<Baseline> said = Baselines.in(board, cell);
        if (said.isEmpty()) {
            return board;
        }
        Template before = board.template();
        List<Kind> kinds = new ArrayList<>(before.kinds());
        List<Note> notes = new ArrayList<>(board.notes().list());
        for (Baseline one : said) {
            Kind kind = kind(one.question());
            if (kinds.stream().noneMatch(known -> known.id().equals(kind.id()))) {
                kinds.add(kind);
            }
            notes.add(
                    new Note(
                            one.id(),
                            cell,
                            kind.id(),
                            VOICE,
                            0,
                            0,
                            "",
                            one.text(),
                            "",
                            Set.of(),
                            "",
                            "",
                            null));
        }
        List<Voice> voices = new ArrayList<>(before.voices());
        voices.add(voice);
        Template template =
                new Template(
                        before.id(),
                        before.title(),
                        before.language(),
                        before.source(),
                        before.occasion(),
                        before.about(),
                        before.clusters(),
                        before.columns(),
                        before.rows(),
                        before.questions(),
                        kinds,
                        voices,
                        before.heads(),
                        before.asks());
        return new Board(template, board.facts(), board.shelves(), board.erased())
                .with(Note.class, Shelf.of(notes));
    }

    private static Kind kind(String question) {
        String name = question.isBlank() ? VOICE : question;
        return new Kind(VOICE + " " + name, name, name, "", Kind.Shape.DIAMOND, Map.of());
    }
}
