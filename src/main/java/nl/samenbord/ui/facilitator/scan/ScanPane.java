package nl.samenbord.ui.facilitator.scan;

import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

import nl.samenbord.board.Baseline;
import nl.samenbord.board.Board;
import nl.samenbord.board.Cell;
import nl.samenbord.board.Column;
import nl.samenbord.show.Director;
import nl.samenbord.text.Texts;
import nl.samenbord.ui.facilitator.hand.Hand;
import nl.samenbord.ui.facilitator.hand.Onlooker;
import nl.samenbord.ui.facilitator.parts.NamesLabel;
import nl.samenbord.ui.facilitator.parts.PaneTop;
import nl.samenbord.ui.facilitator.parts.Parts;
import nl.samenbord.ui.facilitator.parts.SignalWords;
import nl.samenbord.ui.facilitator.parts.Work;
import nl.samenbord.ui.facilitator.parts.WorkPane;
import nl.samenbord.ui.facilitator.parts.WrappingRow;
import nl.samenbord.ui.grid.Names;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** How things are before the evening: column by column what the team answers to its scan. */
public final class ScanPane extends VBox implements WorkPane, Onlooker {
    private static final double GAP = 8;

    private final Hand hand;
    private final Parts parts;
    private final List<String> usual;
    private final Label column;
    private final VBox boxes = new VBox();
    private final List<QuestionBox> questions = new ArrayList<>();

    /** What happens outside of it: where it is shown, where it is taken from, the way out. */
    public record Around(Director director, BelowNotes below, Runnable takeOver, Runnable close) {}

    /** Asks these questions, and those that were answered already. */
    public ScanPane(Hand hand, List<String> usual, SignalWords words, Parts parts, Around around) {
        this.hand = hand;
        this.parts = parts;
        this.usual = List.copyOf(usual);
        Texts texts = parts.texts();
        getStyleClass().add("side-list");
        CheckBox under = parts.check(ScanIds.UNDER, texts.of("scan.under"), around.below()::ask);
        CheckBox beamer =
                parts.check(ScanIds.BEAMER, texts.of("scan.beamer"), around.director()::under);
        column = parts.named(parts.label("", "list-title"), ScanIds.COLUMN, "");
        var previous = parts.button(ScanIds.PREVIOUS, "‹", () -> turn(-1));
        previous.setAccessibleText(texts.of("scan.previous"));
        var next = parts.button(ScanIds.NEXT, "›", () -> turn(1));
        next.setAccessibleText(texts.of("scan.next"));
        HBox which = new HBox(previous, column, next);
        which.getStyleClass().add("side-top");
        which.setAlignment(Pos.CENTER_LEFT);
        boxes.getStyleClass().add("scan-boxes");
        ScrollPane scroll = new ScrollPane(boxes);
        scroll.setFitToWidth(true);
        scroll.setPrefHeight(0);
        scroll.setFocusTraversable(false);
        scroll.getStyleClass().add("plain-scroll");
        VBox.setVgrow(scroll, Priority.ALWAYS);
        getChildren()
                .setAll(
                        new PaneTop(Work.SCAN, parts, around.close()),
                        WrappingRow.of(
                                GAP,
                                parts.button(
                                        ScanIds.TAKE_OVER,
                                        texts.of("scan.takeOver"),
                                        around.takeOver()),
                                under,
                                beamer),
                        new NamesLabel(ScanIds.NAMES, this, words, hand::board),
                        which,
                        scroll);
        hand.look(this);
    }

    private void turn(int by) {
        int all = hand.board().template().columns().size();
        int next = Math.floorMod(hand.cell().column() + by, all);
        hand.choose(new Cell(next, hand.cell().row()));
    }

    @Override
    public Work work() {
        return Work.SCAN;
    }

    @Override
    public Node node() {
        return this;
    }

    @Override
    public void open() {
        show();
        questions.getFirst().enter();
    }

    @Override
    public void chose() {
        if (isVisible()) {
            show();
        }
    }

    @Override
    public void show() {
        Board board = hand.board();
        Column chosen = board.template().column(hand.cell());
        column.setText(
                Names.plain(chosen.longName().isEmpty() ? chosen.name() : chosen.longName()));
        column.setStyle("-fx-text-fill: " + chosen.colour());
        column.setAccessibleText(column.getText());
        List<String> asked =
                Stream.concat(
                                usual.stream(),
                                board.all(Baseline.class).stream().map(Baseline::question))
                        .distinct()
                        .toList();
        if (!asked.equals(questions.stream().map(QuestionBox::question).toList())) {
            questions.clear();
            for (String question : asked) {
                questions.add(new QuestionBox(hand, question, questions.size(), parts));
            }
            boxes.getChildren().setAll(questions);
        }
        questions.forEach(box -> box.show(board, chosen.id()));
    }
}
