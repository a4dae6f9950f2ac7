package nl.samenbord.handout;

import nl.samenbord.board.Ask;
import nl.samenbord.board.Board;
import nl.samenbord.board.Dots;
import nl.samenbord.board.Givens;
import nl.samenbord.board.Id;
import nl.samenbord.board.Kind;
import nl.samenbord.board.Note;
import nl.samenbord.board.Posted;
import nl.samenbord.board.Template;
import nl.samenbord.board.Voice;
import nl.samenbord.handout.paper.type.Text;
import nl.samenbord.text.Texts;
import nl.samenbord.text.TypedMoment;

import java.text.Bidi;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** How the paper says who wrote something, where, and how many dots it got. */
final class Phrases {
    private final Board board;
    private final Texts texts;
    private final Dots dots;

    Phrases(Board board, Texts texts) {
        this.board = board;
        this.texts = texts;
        dots = new Dots(board);
    }

    Texts texts() {
        return texts;
    }

    /**
     * "ouder · tafel 3 · Turks" or "ouder · brief", as far as it is known; the meeting's own
     * language goes unsaid.
     */
    String origin(Note note) {
        List<String> parts = new ArrayList<>();
        parts.add(lower(board.template().voice(note.voice()).name()));
        if (note.table() > 0) {
            parts.add(texts.of("report.table", note.table()));
        }
        if (!note.origin().isEmpty()) {
            parts.add(note.origin());
        }
        if (foreign(note)) {
            parts.add(texts.nameOf(language(note)));
        }
        return String.join(" · ", parts);
    }

    /** A note's own words, marked with its language so that they are read aloud in it. */
    Text words(Note note, float size) {
        Text text = Text.of(note.text()).size(size);
        return foreign(note) ? text.in(language(note)) : text;
    }

    /** Whether the note is in another language than the paper. */
    boolean foreign(Note note) {
        return !language(note).equals(texts.language().tag());
    }

    /** The language of a note; where nobody said it, that of the meeting. */
    private String language(Note note) {
        return note.language().isEmpty() ? board.meeting().language() : note.language();
    }

    Template template() {
        return board.template();
    }

    /** Words of the template, marked with its language where the paper is in another one. */
    Text ofTemplate(Text words) {
        String language = board.template().language();
        return language.isEmpty() || language.equals(texts.language().tag())
                ? words
                : words.in(language);
    }

    /** Words that were typed at the meeting, marked with its language likewise. */
    Text ofMeeting(Text words) {
        String language = board.meeting().language();
        return language.isEmpty() || language.equals(texts.language().tag())
                ? words
                : words.in(language);
    }

    /** "stippen: 5 ouder, 1 school"; empty if nobody gave any. */
    String dots(Id target) {
        List<String> parts = new ArrayList<>();
        for (Voice voice : board.template().voices()) {
            int given = dots.of(target, voice.id());
            if (given > 0) {
                parts.add(given + " " + lower(voice.name()));
            }
        }
        return parts.isEmpty() ? "" : texts.of("report.dots", String.join(", ", parts));
    }

    /** "41 ouders en 13 school": how many per voice, those that are 0 left out. */
    String people(Map<String, Integer> present) {
        List<String> parts = new ArrayList<>();
        for (Voice voice : board.template().voices()) {
            int count = present.getOrDefault(voice.id(), 0);
            if (count > 0) {
                parts.add(count + " " + lower(count == 1 ? voice.name() : voice.plural()));
            }
        }
        return String.join(", ", parts);
    }

    /** The shape of a kind, to stand before its name. */
    String mark(Kind kind) {
        return switch (kind.shape()) {
            case SQUARE -> "□ ";
            case CIRCLE -> "○ ";
            case TRIANGLE -> "△ ";
            case DIAMOND -> "◇ ";
        };
    }

    /** A kind's shape and name. */
    String marked(Kind kind) {
        return mark(kind) + name(kind.name(), kind.names());
    }

    /** What is called so, in the language of the paper as far as that is known. */
    String name(String name, Map<String, String> names) {
        String language = texts.language().tag();
        return language.equals(board.template().language())
                ? name
                : names.getOrDefault(language, name);
    }

    /**
     * The names of one thing in these languages, each marked with it; not in the meeting's own.
     * Those from right to left come last, so that they don't turn the line round.
     */
    List<Text> otherNames(Map<String, String> names, List<String> languages) {
        List<Text> others = new ArrayList<>();
        List<String> known =
                languages.stream()
                        .filter(names::containsKey)
                        .filter(language -> !language.equals(board.meeting().language()))
                        .sorted(Comparator.comparing(language -> leftward(names, language)))
                        .toList();
        for (String language : known) {
            String apart = others.isEmpty() ? "" : " · ";
            others.add(Text.of(apart).size(9.5f));
            others.add(Text.of(names.getOrDefault(language, "")).size(9.5f).in(language));
        }
        return others;
    }

    private static boolean leftward(Map<String, String> names, String language) {
        String name = names.getOrDefault(language, "");
        return !new Bidi(name, Bidi.DIRECTION_DEFAULT_LEFT_TO_RIGHT).baseIsLeftToRight();
    }

    /** A day in words, if it is one; else the words as they are. */
    String when(String when) {
        try {
            return texts.day(LocalDate.parse(when));
        } catch (DateTimeParseException words) {
            return when;
        }
    }

    /** The words kept on one line. */
    static String unbroken(String words) {
        return words.replace(' ', '\u00A0');
    }

    /** A bundle stands with the kind of its first note. */
    String kindOf(Posted piece) {
        return piece.all().getFirst().kind();
    }

    /** What a piece says, in the meeting's language where it is known; its beginning if long. */
    Text title(Posted piece, int longest) {
        return switch (piece) {
            case Posted.Laid laid ->
                    ofMeeting(Text.of(Beginning.of(laid.bundle().title(), longest)));
            case Posted.Loose loose when loose.note().translation().isEmpty() -> {
                Text words = Text.of(Beginning.of(loose.note().text(), longest));
                yield foreign(loose.note()) ? words.in(language(loose.note())) : words;
            }
            case Posted.Loose loose ->
                    ofMeeting(Text.of(Beginning.of(loose.note().translation(), longest)));
        };
    }

    /** The writer's own words, where {@link #title} tells what they mean. */
    Optional<Text> own(Posted piece, int longest) {
        return switch (piece) {
            case Posted.Loose loose when !loose.note().translation().isEmpty() -> {
                Text words = Text.of(Beginning.of(loose.note().text(), longest));
                yield Optional.of(foreign(loose.note()) ? words.in(language(loose.note())) : words);
            }
            case Posted.Loose _, Posted.Laid _ -> Optional.empty();
        };
    }

    /** "□ A1 · Communicatie": the kind and the place of a piece. */
    String where(Posted piece) {
        Template template = board.template();
        return mark(template.kind(kindOf(piece)))
                + piece.cell().code()
                + " · "
                + template.column(piece.cell()).name().replace("\u00AD", "")
                + " · "
                + template.row(piece.cell()).name().replace("\u00AD", "");
    }

    /** A moment of a plan: a day or a month in short words; else the words as they are. */
    String moment(String kept) {
        return new TypedMoment(texts).shown(kept);
    }

    /** What was answered of this beside the notes; empty where nothing was. */
    String answers(Ask.Of sort, String of) {
        return new Givens(board).sentence(sort, of, this::moment);
    }

    /** "ouders": a voice within a sentence, without what explains it in brackets. */
    String many(Voice voice) {
        return lower(voice.plural().replace("\u00AD", "").replaceFirst("\\s*\\(.*\\)$", ""));
    }

    String lower(String word) {
        boolean acronym = word.length() > 1 && Character.isUpperCase(word.charAt(1));
        return acronym ? word : word.substring(0, 1).toLowerCase(locale()) + word.substring(1);
    }

    private Locale locale() {
        return texts.language().locale();
    }
}
