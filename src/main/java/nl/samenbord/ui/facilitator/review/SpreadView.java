package nl.samenbord.ui.facilitator.review;

import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;

import nl.samenbord.board.Ballot;
import nl.samenbord.board.Board;
import nl.samenbord.board.Cell;
import nl.samenbord.board.Template;
import nl.samenbord.board.Voice;
import nl.samenbord.board.review.Spread;
import nl.samenbord.text.Texts;
import nl.samenbord.ui.facilitator.dots.Beside;
import nl.samenbord.ui.facilitator.parts.LineButton;
import nl.samenbord.ui.facilitator.parts.Parts;
import nl.samenbord.ui.facilitator.parts.Tabs;
import nl.samenbord.ui.grid.Names;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;

/** How it is spread: over columns and clusters as a picture, and which cells stayed empty. */
final class SpreadView extends VBox {
    private static final double GAP = 28;

    private final Parts parts;
    private final Texts texts;
    private final Consumer<Cell> goes;
    private final Tabs what;
    private final SpreadPicture picture;
    private final VBox left;
    private Runnable again = () -> {};

    /** Goes to a cell. */
    SpreadView(Parts parts, Consumer<Cell> goes) {
        this.parts = parts;
        this.goes = goes;
        texts = parts.texts();
        getStyleClass().add("ranks");
        picture = new SpreadPicture(parts);
        what =
                new Tabs(
                        parts,
                        List.of(
                                new Tabs.Tab(ReadingIds.OF_NOTES, texts.of("reading.ofNotes")),
                                new Tabs.Tab(ReadingIds.OF_DOTS, texts.of("reading.ofDots"))),
                        () -> again.run());
        left = new VBox(parts.label(texts.of("reading.balance"), "list-title"), what, picture);
        left.getStyleClass().add("rank-column");
    }

    /** Shows this board. */
    void show(Board board) {
        again = () -> show(board);
        boolean voted = !board.all(Ballot.class).isEmpty();
        Parts.shown(what, voted);
        boolean dots = voted && what.at() == 1;
        Spread notes = Spread.ofNotes(board);
        picture.show(board.template(), dots ? Spread.ofDots(board) : notes);
        getChildren().setAll(new Beside(GAP, List.of(left, gaps(board.template(), notes))));
    }

    private VBox gaps(Template template, Spread notes) {
        VBox box = new VBox();
        box.getStyleClass().add("rank-column");
        List<Cell> empty = notes.empty();
        box.getChildren().add(parts.label(texts.of("reading.empty", empty.size()), "list-title"));
        if (empty.isEmpty()) {
            box.getChildren().add(parts.label(texts.of("reading.emptyNone"), "muted"));
        }
        empty.forEach(cell -> box.getChildren().add(line(template, cell)));
        List<Node> alone = new ArrayList<>();
        for (Voice voice : notes.voices()) {
            List<String> codes = notes.onlyBy(voice).stream().map(Cell::code).toList();
            if (!codes.isEmpty()) {
                String who = Names.within(Names.many(voice));
                Label words =
                        parts.label(texts.of("reading.onlyBy", who, String.join(", ", codes)));
                words.setWrapText(true);
                words.setMinHeight(USE_PREF_SIZE);
                alone.add(words);
            }
        }
        if (!alone.isEmpty()) {
            box.getChildren().add(parts.label(texts.of("reading.alone"), "list-title"));
            box.getChildren().addAll(alone);
        }
        return box;
    }

    private LineButton line(Template template, Cell cell) {
        String place = cell.code() + " " + Names.of(template, cell);
        Label words = parts.label(place);
        Label question = parts.label(template.question(cell), "muted");
        question.setWrapText(true);
        question.setMinHeight(USE_PREF_SIZE);
        Parts.shown(question, !question.getText().isEmpty());
        VBox line = new VBox(words, question);
        var button =
                new LineButton(parts, ReadingIds.empty(cell.code()), line, () -> goes.accept(cell));
        button.setAccessibleText(place + ". " + question.getText());
        button.getStyleClass().add("step");
        return button;
    }
}
