package nl.samenbord.ui.facilitator.dots;

import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

import nl.samenbord.board.Board;
import nl.samenbord.board.Budget;
import nl.samenbord.board.Change;
import nl.samenbord.board.Gap;
import nl.samenbord.board.Ranking;
import nl.samenbord.board.Voice;
import nl.samenbord.board.Voting;
import nl.samenbord.show.Director;
import nl.samenbord.show.Scene;
import nl.samenbord.text.Texts;
import nl.samenbord.ui.facilitator.hand.Hand;
import nl.samenbord.ui.facilitator.parts.Parts;
import nl.samenbord.ui.fx.Fonts;

import java.util.ArrayList;
import java.util.List;

/** What the dots say: the voices side by side, never summed, and where they differ. */
final class ResultView extends VBox {
    private static final int MOST = 12;
    private static final int MOST_GAPS = 8;
    private static final double GAP = 24;

    private final Hand hand;
    private final Director director;
    private final Parts parts;
    private final Texts texts;
    private final PieceText writer;
    private final Button beamer;
    private final VBox box = new VBox();

    ResultView(Hand hand, Director director, Parts parts, Fonts fonts) {
        this.hand = hand;
        this.director = director;
        this.parts = parts;
        texts = parts.texts();
        writer = new PieceText(fonts);
        getStyleClass().add("dots-result");
        beamer = parts.button(DotIds.ON_BEAMER, texts.of("dots.onBeamer"), this::onBeamer);
        beamer.getStyleClass().add("accent");
        HBox top = new HBox(beamer);
        top.setAlignment(Pos.CENTER_LEFT);
        box.getStyleClass().add("ranks");
        ScrollPane scroll = parts.named(new ScrollPane(box), DotIds.RANKS, texts.of("dots.result"));
        scroll.setFitToWidth(true);
        scroll.setPrefHeight(0);
        scroll.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
        VBox.setVgrow(scroll, Priority.ALWAYS);
        getChildren().setAll(top, scroll);
    }

    /** Shows the dots of this board, of which the budget knows what was given. */
    void show(Board board, Budget budget) {
        boolean secret = board.voting().secret();
        beamer.setText(secret ? texts.of("dots.revealOnBeamer") : texts.of("dots.onBeamer"));
        beamer.setAccessibleText(beamer.getText());
        List<Voice> voices = budget.spent().stream().map(Budget.Spent::voice).toList();
        List<RankColumn> ranks = new ArrayList<>();
        for (Voice voice : voices) {
            List<Ranking.Ranked> ranked = Ranking.of(board, voice.id(), MOST);
            ranks.add(new RankColumn(voice, ranked, writer, parts));
        }
        List<Node> shown = new ArrayList<>(List.of(new Beside(GAP, ranks)));
        shown.addAll(gaps(board, budget, voices));
        box.getChildren().setAll(shown);
    }

    private List<Node> gaps(Board board, Budget budget, List<Voice> voices) {
        List<Node> boxes = new ArrayList<>();
        for (Voice high : voices) {
            for (Voice low : voices) {
                List<Gap> gaps =
                        high.equals(low)
                                ? List.of()
                                : Gap.between(board, high, low).stream()
                                        .filter(gap -> gap.place() <= MOST_GAPS)
                                        .toList();
                if (!gaps.isEmpty()) {
                    boxes.add(new GapBox(gaps, budget.spent(), writer, parts));
                }
            }
        }
        if (!boxes.isEmpty()) {
            var measure = parts.label(texts.of("dots.gapMeasure"), "muted");
            measure.setWrapText(true);
            measure.setMinHeight(USE_PREF_SIZE);
            boxes.addFirst(new VBox(parts.label(texts.of("sheet.differ"), "question"), measure));
        }
        return boxes;
    }

    /** Takes the keyboard. */
    void enter() {
        beamer.requestFocus();
    }

    /** An order without its dots would say nothing, so they are shown with it. */
    private void onBeamer() {
        Voting now = hand.board().voting();
        boolean open = !now.secret() || hand.submit(new Change.Tell(now, now.secret(false)));
        if (open) {
            director.show(new Scene.RankingScene(0));
        }
    }
}
