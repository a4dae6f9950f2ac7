package nl.samenbord.ui.facilitator.notes;

import nl.samenbord.board.Board;
import nl.samenbord.board.Dots;
import nl.samenbord.board.Id;
import nl.samenbord.board.Kind;
import nl.samenbord.board.Note;
import nl.samenbord.board.Template;
import nl.samenbord.board.Theme;
import nl.samenbord.board.Themes;
import nl.samenbord.board.Voice;
import nl.samenbord.text.Texts;
import nl.samenbord.ui.grid.Names;

import java.util.stream.Collectors;

/** All that a card tells of a note: equal if the card need not change. */
record Posting(Note note, Kind kind, Voice voice, String details, String became, String dots)
        implements Told {
    static Posting of(Board board, Note note, Dots dots, Texts texts) {
        Template template = board.template();
        Kind kind = template.kind(note.kind());
        Voice voice = template.voice(note.voice());
        StringBuilder details = new StringBuilder(Names.within(kind.name()));
        details.append(" · ").append(Names.within(voice.name()));
        if (note.table() > 0) {
            String table = Names.within(texts.of("note.table", note.table()));
            details.append(" · ").append(table.replace(' ', '\u00A0'));
        }
        if (!note.origin().isEmpty()) {
            details.append(" · ").append(note.origin());
        }
        if (!note.language().isEmpty() && !note.language().equals(board.meeting().language())) {
            details.append(" · ").append(texts.nameOf(note.language()));
        }
        String became = became(board, note, texts);
        if (!became.isEmpty()) {
            details.append(" · ").append(became);
        }
        return new Posting(
                note, kind, voice, details.toString(), became, dots(template, note.id(), dots));
    }

    /** What this card tells on another board; itself if nothing it tells of changed. */
    Posting on(Board board, Note now, Dots dots, Texts texts) {
        boolean same =
                note.equals(now)
                        && this.dots.equals(dots(board.template(), now.id(), dots))
                        && became.equals(became(board, now, texts));
        return same ? this : of(board, now, dots, texts);
    }

    /** What became of it: the themes behind which it stands. */
    private static String became(Board board, Note note, Texts texts) {
        if (board.all(Theme.class).isEmpty()) {
            return "";
        }
        return Themes.of(board, note.id()).stream()
                .map(theme -> texts.of("note.became", theme.title()))
                .collect(Collectors.joining(" · "));
    }

    /** The dots that each voice gave, one beside the other: "ouder 3 · school 1". */
    static String dots(Template template, Id target, Dots dots) {
        return template.voices().stream()
                .filter(voice -> dots.of(target, voice.id()) > 0)
                .map(voice -> Names.within(voice.name()) + " " + dots.of(target, voice.id()))
                .collect(Collectors.joining(" · "));
    }
}
