package nl.samenbord.ui.grid;

import javafx.scene.paint.Color;

import nl.samenbord.board.Ask;
import nl.samenbord.board.Board;
import nl.samenbord.board.Bundle;
import nl.samenbord.board.Cell;
import nl.samenbord.board.Dots;
import nl.samenbord.board.Id;
import nl.samenbord.board.Kind;
import nl.samenbord.board.Note;
import nl.samenbord.board.Voice;
import nl.samenbord.text.Texts;
import nl.samenbord.ui.fx.Token;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Makes cards, of one width, of what is in a cell. */
final class CardMaker {
    private final Board board;
    private final Dots dots;
    private final Measures measures;
    private final Pen pen;
    private final Texts texts;
    private final double width;
    private final Replies replies;

    CardMaker(Board board, Measures measures, Pen pen, Texts texts, double width) {
        this.board = board;
        this.measures = measures;
        this.pen = pen;
        this.texts = texts;
        this.width = width;
        dots = new Dots(board);
        replies = new Replies(board, texts);
    }

    /** Notes in their order; a bundle lies where its first note would, with all that is in it. */
    List<Card> cards(Cell cell) {
        List<Bundle> bundles =
                board.bundles().stream().filter(bundle -> bundle.cell().equals(cell)).toList();
        Set<Id> bundled = new HashSet<>();
        board.bundles().forEach(bundle -> bundled.addAll(bundle.notes()));
        LinkedHashSet<Bundle> waiting = new LinkedHashSet<>(bundles);
        List<Card> cards = new ArrayList<>();
        for (Note note : board.notesIn(cell)) {
            if (!bundled.contains(note.id())) {
                cards.add(loose(note));
            } else {
                bundles.stream()
                        .filter(bundle -> bundle.notes().contains(note.id()))
                        .filter(waiting::remove)
                        .forEach(bundle -> cards.add(together(bundle)));
            }
        }
        waiting.forEach(bundle -> cards.add(together(bundle)));
        return cards;
    }

    private Card loose(Note note) {
        List<Strip> strips = strips(note, inner(width));
        strips.addAll(dots(note.id(), inner(width)));
        return new Card(note.id(), 0, false, measures.padding(), List.of(sheet(note, strips)));
    }

    private Card together(Bundle bundle) {
        List<Note> notes =
                bundle.notes().stream().map(board::note).flatMap(Optional::stream).toList();
        double inFrame = inner(width - 2 * measures.padding());
        List<Strip> head = words(bundle.title(), measures.strong(), inFrame);
        head.addAll(words(texts.of("notes.soFar", notes.size()), measures.body(), inFrame));
        head.addAll(dots(bundle.id(), inFrame));
        List<Sheet> sheets = new ArrayList<>();
        sheets.add(new Sheet(Token.CARD.colour(), Color.TRANSPARENT, head));
        notes.forEach(note -> sheets.add(sheet(note, strips(note, inFrame))));
        return new Card(bundle.id(), 0, true, measures.padding(), sheets);
    }

    private Sheet sheet(Note note, List<Strip> strips) {
        Voice voice = board.template().voice(note.voice());
        return new Sheet(Color.web(voice.colour()), Color.web(voice.edge()), strips);
    }

    /** What is left for words on a sheet. */
    private double inner(double sheet) {
        return sheet - 4 * measures.padding();
    }

    private List<Strip> strips(Note note, double room) {
        List<Strip> strips = words(note.text(), measures.body(), room);
        if (!note.translation().isEmpty()) {
            strips.add(new Strip.Rule(2 * measures.padding()));
            strips.addAll(words(note.translation(), measures.body(), room));
        }
        String answers = replies.of(Ask.Of.NOTE, note.id().toString());
        if (!answers.isEmpty()) {
            strips.add(new Strip.Rule(2 * measures.padding()));
            strips.addAll(words(answers, measures.strong(), room));
        }
        Kind kind = board.template().kind(note.kind());
        String voice = board.template().voice(note.voice()).name();
        String sign = Names.within(kind.name()) + " · " + Names.within(voice);
        double shape = measures.strong().size() + measures.padding();
        Passage said = pen.set(Names.plain(sign), measures.strong(), room - shape);
        strips.add(new Strip.Sign(kind.shape(), said));
        return strips;
    }

    private List<Strip> words(String text, Style style, double room) {
        Passage passage = pen.set(text, style, room);
        List<Strip> strips = new ArrayList<>();
        for (int i = 0; i < passage.lines().size(); i++) {
            strips.add(new Strip.Words(passage.part(i, i + 1)));
        }
        return strips;
    }

    private List<Strip> dots(Id target, double room) {
        return new DotLines(board.template(), dots, measures, pen).of(target, room);
    }
}
