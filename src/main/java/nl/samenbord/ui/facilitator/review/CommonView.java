package nl.samenbord.ui.facilitator.review;

import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;

import nl.samenbord.board.Attendance;
import nl.samenbord.board.Board;
import nl.samenbord.board.Budget;
import nl.samenbord.board.Gap;
import nl.samenbord.board.Tally;
import nl.samenbord.board.Voice;
import nl.samenbord.board.review.Common;
import nl.samenbord.board.review.Stance;
import nl.samenbord.text.Texts;
import nl.samenbord.ui.facilitator.dots.Beside;
import nl.samenbord.ui.facilitator.dots.GapBox;
import nl.samenbord.ui.facilitator.dots.PieceText;
import nl.samenbord.ui.facilitator.parts.Parts;
import nl.samenbord.ui.fx.Fonts;
import nl.samenbord.ui.grid.Names;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

/** What parents and school agree on, beside where they differ. */
final class CommonView extends VBox {
    private static final double GAP = 28;

    private final Parts parts;
    private final Texts texts;
    private final PieceText writer;

    CommonView(Parts parts, Fonts fonts) {
        this.parts = parts;
        texts = parts.texts();
        writer = new PieceText(fonts);
        getStyleClass().add("ranks");
    }

    /** Shows this board. */
    void show(Board board) {
        List<Stance> stances = Stance.on(board);
        getChildren()
                .setAll(new Beside(GAP, List.of(alike(board, stances), apart(board, stances))));
    }

    private VBox alike(Board board, List<Stance> stances) {
        VBox box = column(texts.of("sheet.agree"), texts.of("reading.alikeMeasure"));
        List<Node> rows = new ArrayList<>();
        for (Common common : Common.on(board)) {
            rows.add(row(common));
        }
        stances.stream().filter(Stance::alike).map(this::row).forEach(rows::add);
        return filled(box, rows, texts.of("reading.alikeNone"));
    }

    private VBox apart(Board board, List<Stance> stances) {
        VBox box = column(texts.of("sheet.differ"), texts.of("dots.gapMeasure"));
        List<Node> rows = new ArrayList<>(gaps(board));
        stances.stream().filter(stance -> !stance.alike()).map(this::row).forEach(rows::add);
        return filled(box, rows, texts.of("reading.apartNone"));
    }

    private VBox column(String title, String measure) {
        VBox box = new VBox(parts.label(title, "list-title"), wrapped(measure));
        box.getStyleClass().add("rank-column");
        return box;
    }

    private VBox filled(VBox box, List<Node> rows, String none) {
        if (rows.isEmpty()) {
            box.getChildren().add(wrapped(none));
        }
        box.getChildren().addAll(rows);
        return box;
    }

    private Label wrapped(String words) {
        Label label = parts.label(words, "muted");
        label.setWrapText(true);
        label.setMinHeight(USE_PREF_SIZE);
        return label;
    }

    private VBox row(Common common) {
        VBox row = new VBox(writer.of(common.posted()));
        row.getStyleClass().add("rank-words");
        String code = common.posted().cell().code();
        if (common.wanted()) {
            String dots = side(common.dots());
            row.getChildren().add(wrapped(texts.of("reading.bothWant", code, dots)));
        }
        if (common.written()) {
            String notes = side(common.notes());
            row.getChildren().add(wrapped(texts.of("reading.bothWrote", code, notes)));
        }
        return row;
    }

    private static String side(Map<Voice, Integer> counts) {
        return joined(counts, Object::toString);
    }

    private VBox row(Stance stance) {
        String counts =
                joined(
                        stance.tallies(),
                        (Tally tally) ->
                                texts.of(
                                        "reading.tally",
                                        tally.agree(),
                                        tally.disagree(),
                                        tally.unsure()));
        Label words = wrapped(texts.of("reading.statement", stance.statement().text()));
        words.getStyleClass().setAll("label");
        VBox row = new VBox(words, wrapped(counts));
        row.getStyleClass().add("rank-words");
        return row;
    }

    private static <T> String joined(Map<Voice, T> counts, Function<T, String> words) {
        return counts.entrySet().stream()
                .map(
                        one ->
                                Names.within(Names.many(one.getKey()))
                                        + " "
                                        + words.apply(one.getValue()))
                .collect(Collectors.joining(" · "));
    }

    private List<Node> gaps(Board board) {
        List<Voice> voices = new Attendance(board).voices();
        List<Budget.Spent> spent = new Budget(board).spent();
        List<Node> boxes = new ArrayList<>();
        for (Voice high : voices) {
            for (Voice low : voices) {
                List<Gap> gaps = high.equals(low) ? List.of() : Gap.between(board, high, low);
                if (!gaps.isEmpty()) {
                    boxes.add(new GapBox(gaps, spent, writer, parts));
                }
            }
        }
        return boxes;
    }
}
