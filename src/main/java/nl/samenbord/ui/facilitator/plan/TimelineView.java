package nl.samenbord.ui.facilitator.plan;

import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import javafx.scene.paint.Color;

import nl.samenbord.board.Action;
import nl.samenbord.board.Board;
import nl.samenbord.board.Column;
import nl.samenbord.board.review.Timeline;
import nl.samenbord.text.Texts;
import nl.samenbord.text.TypedDay;
import nl.samenbord.text.TypedMoment;
import nl.samenbord.ui.facilitator.parts.Parts;
import nl.samenbord.ui.fx.Token;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What is done for each theme, on a line of two school years. */
final class TimelineView extends VBox {
    private static final double NAMES = 190;

    private final Parts parts;
    private final Texts texts;
    private final PlanWords words;
    private final TypedMoment moments;
    private final LocalDate today;

    TimelineView(Parts parts, LocalDate today) {
        this.parts = parts;
        this.today = today;
        texts = parts.texts();
        words = new PlanWords(texts);
        moments = new TypedMoment(texts, new TypedDay(texts, today));
        getStyleClass().add("years");
        setAccessibleRole(AccessibleRole.IMAGE_VIEW);
    }

    void show(Board board) {
        Timeline line = new Timeline(board, today);
        List<Node> rows = new ArrayList<>();
        rows.add(row(parts.label(""), new YearsHead(parts, line)));
        for (Timeline.Lane lane : line.lanes()) {
            rows.add(lane(board, line, lane));
        }
        if (line.lanes().isEmpty()) {
            rows.add(parts.label(texts.of("themes.none"), "muted"));
        }
        if (line.now() >= 0) {
            rows.add(wrapped(texts.of("themes.today", texts.shortDay(today)), "muted"));
        }
        getChildren().setAll(rows);
        setAccessibleText(
                line.lanes().stream().flatMap(this::sentences).collect(Collectors.joining(". ")));
    }

    private Stream<String> sentences(Timeline.Lane lane) {
        Stream<Action> all =
                Stream.concat(
                        lane.bars().stream().map(Timeline.Bar::action), lane.beside().stream());
        return Stream.concat(Stream.of(words.title(lane.theme())), all.map(this::sentence));
    }

    /** "Tolk bij gesprekken · directie · feb. 2027 · bezig". */
    private String sentence(Action action) {
        return Stream.of(
                        action.what(),
                        action.who(),
                        moments.shown(action.when()),
                        words.standing(action, today))
                .filter(part -> !part.isEmpty())
                .collect(Collectors.joining(" · "));
    }

    private HBox lane(Board board, Timeline line, Timeline.Lane lane) {
        Label title = wrapped(words.title(lane.theme()), "theme-name");
        Label place = wrapped(words.place(board, lane.theme()), "muted");
        Label far = wrapped(words.name(lane.theme().progress().state()), "muted");
        VBox right =
                new VBox(new YearsTrack(line, lane.bars(), colour(board, lane), this::sentence));
        for (Action action : lane.beside()) {
            right.getChildren().add(wrapped(texts.of("themes.beside", sentence(action)), "muted"));
        }
        if (lane.bars().isEmpty() && lane.beside().isEmpty()) {
            right.getChildren().add(wrapped(texts.of("themes.noActions"), "muted"));
        }
        right.getStyleClass().add("years-lane");
        return row(new VBox(title, place, far), right);
    }

    private static Color colour(Board board, Timeline.Lane lane) {
        return board.template().columns().stream()
                .filter(column -> lane.theme().columns().contains(column.id()))
                .map(Column::colour)
                .findFirst()
                .map(Color::web)
                .orElse(Token.ACCENT.colour());
    }

    private HBox row(Node name, Node line) {
        VBox names = new VBox(name);
        names.setMinWidth(NAMES);
        names.setPrefWidth(NAMES);
        names.setMaxWidth(NAMES);
        HBox.setHgrow(line, Priority.ALWAYS);
        HBox row = new HBox(names, line);
        row.getStyleClass().add("years-row");
        return row;
    }

    private Label wrapped(String text, String style) {
        Label label = parts.label(text, style);
        label.setWrapText(true);
        label.setMinHeight(USE_PREF_SIZE);
        return label;
    }
}
