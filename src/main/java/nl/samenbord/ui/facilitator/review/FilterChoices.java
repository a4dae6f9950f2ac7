package nl.samenbord.ui.facilitator.review;

import nl.samenbord.board.Board;
import nl.samenbord.board.Note;
import nl.samenbord.board.Voice;
import nl.samenbord.board.review.NoteFilter;
import nl.samenbord.board.review.NoteOrder;
import nl.samenbord.text.Texts;
import nl.samenbord.ui.facilitator.parts.Picker.Choice;
import nl.samenbord.ui.grid.Names;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/** What can be chosen of a board, each time with everything first. */
final class FilterChoices {
    private final Texts texts;

    FilterChoices(Texts texts) {
        this.texts = texts;
    }

    List<Choice> columns(Board board) {
        return with(
                texts.of("reading.everyColumn"),
                board.template().columns().stream()
                        .map(c -> new Choice(c.id(), Names.plain(c.name()))));
    }

    List<Choice> rows(Board board) {
        return with(
                texts.of("reading.everyRow"),
                board.template().rows().stream()
                        .map(r -> new Choice(r.id(), Names.plain(r.name()))));
    }

    List<Choice> kinds(Board board) {
        return with(
                texts.of("reading.everyKind"),
                board.template().kinds().stream()
                        .map(k -> new Choice(k.id(), Names.plain(k.plural()))));
    }

    List<Choice> voices(List<Voice> voices) {
        return with(
                texts.of("reading.everyVoice"),
                voices.stream().map(v -> new Choice(v.id(), Names.many(v))));
    }

    /** Tables by number, then what came from elsewhere. */
    List<Choice> sources(Board board) {
        Comparator<Note> byTable =
                Comparator.comparing((Note note) -> !note.origin().isEmpty())
                        .thenComparing(note -> note.table() == 0)
                        .thenComparingInt(Note::table)
                        .thenComparing(Note::origin);
        return with(
                texts.of("reading.everySource"),
                board.notes().stream()
                        .sorted(byTable)
                        .map(NoteFilter::source)
                        .distinct()
                        .map(source -> new Choice(source, sourceName(source))));
    }

    private String sourceName(String source) {
        if (source.equals(NoteFilter.NO_SOURCE)) {
            return texts.of("typing.noTable");
        }
        boolean table = source.chars().allMatch(Character::isDigit);
        return table ? texts.of("note.table", Integer.valueOf(source)) : source;
    }

    List<Choice> languages(Board board) {
        String usual = board.meeting().language();
        return with(
                texts.of("reading.everyLanguage"),
                board.notes().stream()
                        .map(note -> NoteFilter.language(note, usual))
                        .filter(language -> !language.isEmpty())
                        .distinct()
                        .map(language -> new Choice(language, texts.nameOf(language)))
                        .sorted(Comparator.comparing(Choice::name)));
    }

    List<Choice> dots(List<Voice> voices) {
        Stream<Choice> all =
                Stream.of(
                        new Choice(NoteFilter.ANY_DOTS, texts.of("reading.anyDots")),
                        new Choice(NoteFilter.NO_DOTS, texts.of("reading.noDots")));
        Stream<Choice> each =
                voices.stream()
                        .map(
                                v ->
                                        new Choice(
                                                v.id(),
                                                texts.of(
                                                        "reading.dotsOf",
                                                        Names.within(Names.many(v)))));
        return with(texts.of("reading.everyDots"), Stream.concat(all, each));
    }

    String name(NoteOrder order) {
        return switch (order) {
            case GRID -> texts.of("reading.byGrid");
            case DOTS -> texts.of("reading.byDots");
            case LATEST -> texts.of("reading.byLatest");
            case TABLE -> texts.of("reading.byTable");
            case LENGTH -> texts.of("reading.byLength");
        };
    }

    private static List<Choice> with(String every, Stream<Choice> choices) {
        List<Choice> all = new ArrayList<>();
        all.add(new Choice("", every));
        choices.forEach(all::add);
        return all;
    }
}
