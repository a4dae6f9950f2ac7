package nl.samenbord.ui.facilitator.programme;

import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

import nl.samenbord.board.Meeting;
import nl.samenbord.board.Welcome;
import nl.samenbord.board.Welcome.Greeting;
import nl.samenbord.text.Greetings;
import nl.samenbord.ui.facilitator.parts.Entry;
import nl.samenbord.ui.facilitator.parts.Parts;
import nl.samenbord.ui.fx.Children;

import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;

/** A line of welcome of one's own in each language of the meeting, where one wants one. */
final class WelcomeLines extends VBox {
    private static final double NAME = 92;

    private final Greetings greetings = new Greetings();
    private final Parts parts;
    private final Predicate<UnaryOperator<Welcome>> keep;
    private final Map<String, Line> lines = new HashMap<>();

    WelcomeLines(Parts parts, Predicate<UnaryOperator<Welcome>> keep) {
        this.parts = parts;
        this.keep = keep;
        getStyleClass().add("welcome-lines");
    }

    /** Shows the lines of now. */
    void show(Meeting meeting, Welcome welcome) {
        Set<String> tags = new LinkedHashSet<>();
        tags.add(meeting.language());
        tags.addAll(meeting.languages());
        welcome.greetings().forEach(greeting -> tags.add(greeting.language()));
        List<Line> shown = tags.stream().map(tag -> lines.computeIfAbsent(tag, Line::new)).toList();
        shown.forEach(line -> line.entry.show(welcome.words(line.tag)));
        Children.become(getChildren(), shown);
    }

    /** The line in one language. */
    private final class Line extends HBox {
        private final String tag;
        private final Entry entry;

        Line(String tag) {
            this.tag = tag;
            String name = parts.texts().nameOf(tag);
            entry =
                    new Entry(
                            parts,
                            ProgrammeIds.welcome(tag),
                            parts.texts().of("meeting.welcome.in", name),
                            this::typed);
            greetings
                    .in(tag)
                    .map(usual -> parts.texts().of("meeting.welcome.usual", usual.welcome()))
                    .ifPresent(entry::setPromptText);
            HBox.setHgrow(entry, Priority.ALWAYS);
            Label label = parts.label(name, "muted");
            label.setMinWidth(NAME);
            label.setPrefWidth(NAME);
            getChildren().setAll(label, entry);
            setAlignment(Pos.CENTER_LEFT);
        }

        private boolean typed(String words) {
            return keep.test(welcome -> welcome.with(new Greeting(tag, words)));
        }
    }
}
