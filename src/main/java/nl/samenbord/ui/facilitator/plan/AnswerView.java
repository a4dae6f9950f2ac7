package nl.samenbord.ui.facilitator.plan;

import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.input.Clipboard;
import javafx.scene.input.ClipboardContent;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

import nl.samenbord.board.Board;
import nl.samenbord.board.Proposal;
import nl.samenbord.board.review.Answer;
import nl.samenbord.text.Texts;
import nl.samenbord.ui.facilitator.dots.Beside;
import nl.samenbord.ui.facilitator.parts.Parts;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What parents hear of the talk: this we do, this not yet, this not, and why. */
final class AnswerView extends VBox {
    private static final double GAP = 24;

    private final Parts parts;
    private final Texts texts;
    private final PlanWords words;
    private final ScrollPane scroll = new ScrollPane();
    private final Button copy;
    private String plain = "";

    AnswerView(Parts parts) {
        this.parts = parts;
        texts = parts.texts();
        words = new PlanWords(texts);
        getStyleClass().add("answer");
        copy = parts.button(PlanIds.COPY, texts.of("talk.copy"), this::copy);
        copy.getStyleClass().add("accent");
        parts.named(scroll, PlanIds.ANSWER, texts.of("talk.toAnswer"));
        scroll.setFitToWidth(true);
        scroll.setPrefHeight(0);
        VBox.setVgrow(scroll, Priority.ALWAYS);
        getChildren().setAll(copy, scroll);
    }

    /** Shows what was decided on this board, which holds only what may be printed. */
    void show(Board board) {
        List<VBox> columns = new ArrayList<>();
        List<String> lines = new ArrayList<>();
        for (Proposal.Verdict verdict : Proposal.Verdict.values()) {
            List<Answer> answers = Answer.of(board, verdict);
            if (verdict != Proposal.Verdict.OPEN) {
                columns.add(column(heading(verdict), answers));
                lines.add(text(heading(verdict), answers));
            }
        }
        plain = String.join("\n\n", lines);
        scroll.setContent(new Beside(GAP, columns));
    }

    private String heading(Proposal.Verdict verdict) {
        return switch (verdict) {
            case OPEN -> texts.of("verdict.open");
            case DO -> texts.of("talk.weDo");
            case LATER -> texts.of("talk.weDoLater");
            case NOT -> texts.of("talk.weDoNot");
        };
    }

    private VBox column(String heading, List<Answer> answers) {
        VBox column = new VBox(parts.label(heading, "list-title"));
        column.getStyleClass().add("rank-column");
        for (Answer answer : answers) {
            List<Node> lines = new ArrayList<>();
            lines.add(wrapped(answer.proposal().what(), "theme-name"));
            lines.add(wrapped(words.title(answer.theme()), "muted"));
            why(answer).forEach(line -> lines.add(wrapped(line, "answer-why")));
            column.getChildren().add(new VBox(lines.toArray(Node[]::new)));
        }
        if (answers.isEmpty()) {
            column.getChildren().add(wrapped(texts.of("talk.nothing"), "muted"));
        }
        return column;
    }

    private Stream<String> why(Answer answer) {
        String reason = answer.proposal().reason();
        String told = answer.theme().told();
        return Stream.of(
                        reason.isEmpty() ? "" : texts.of("talk.because", reason),
                        told.isEmpty() ? "" : texts.of("talk.told", told))
                .filter(line -> !line.isEmpty());
    }

    private String text(String heading, List<Answer> answers) {
        String list =
                answers.stream()
                        .map(
                                answer ->
                                        Stream.concat(
                                                        Stream.of("- " + answer.proposal().what()),
                                                        why(answer).map(line -> "  " + line))
                                                .collect(Collectors.joining("\n")))
                        .collect(Collectors.joining("\n"));
        return heading + "\n" + (list.isEmpty() ? texts.of("talk.nothing") : list);
    }

    private Label wrapped(String text, String style) {
        Label label = parts.label(text, style);
        label.setWrapText(true);
        label.setMinHeight(USE_PREF_SIZE);
        return label;
    }

    /** Takes the keyboard. */
    void enter() {
        copy.requestFocus();
    }

    private void copy() {
        ClipboardContent content = new ClipboardContent();
        content.putString(plain);
        Clipboard.getSystemClipboard().setContent(content);
    }
}
