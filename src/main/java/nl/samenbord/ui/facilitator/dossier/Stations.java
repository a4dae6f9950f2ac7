package nl.samenbord.ui.facilitator.dossier;

import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

import nl.samenbord.board.dossier.Dossier;
import nl.samenbord.board.dossier.Filed;
import nl.samenbord.board.dossier.Phase;
import nl.samenbord.board.dossier.RouteStep;
import nl.samenbord.board.dossier.Standing;
import nl.samenbord.ui.facilitator.dots.Beside;
import nl.samenbord.ui.facilitator.parts.Parts;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;

/** The steps as a path with the sessions on it, and the phases under it. */
final class Stations extends VBox {
    private static final double GAP = 10;
    private static final double UNDER = 6;
    private static final double CLOSE = 6;

    private static final RouteStep LAST = RouteStep.DIRECTIE;

    private final Parts parts;
    private final DossierWords words;

    /** Each session has a card. */
    Stations(Dossier dossier, Function<Filed, SessionCard> card, Parts parts, DossierWords words) {
        super(UNDER);
        this.parts = parts;
        this.words = words;
        List<Node> steps = new ArrayList<>();
        for (RouteStep step : RouteStep.values()) {
            steps.add(step(dossier, step, dossier.at(step).stream().map(card).toList()));
        }
        List<Node> phases = new ArrayList<>();
        for (Phase phase : Phase.values()) {
            phases.add(phase(dossier, phase));
        }
        getChildren()
                .setAll(
                        parts.label(parts.texts().of("dossier.steps"), "heading"),
                        new Beside(GAP, steps),
                        parts.label(parts.texts().of("dossier.phases"), "heading"),
                        new Beside(CLOSE, phases));
    }

    private VBox step(Dossier dossier, RouteStep step, List<SessionCard> cards) {
        Standing standing = dossier.standing(step);
        VBox column = head(step.number() + " " + words.name(step), "dossier-name", standing);
        column.setId(DossierIds.step(step));
        if (step != LAST) {
            Label on = parts.label("→", "dossier-on");
            on.setMinWidth(Region.USE_PREF_SIZE);
            Node name = column.getChildren().removeFirst();
            HBox.setHgrow(name, Priority.ALWAYS);
            column.getChildren().addFirst(new HBox(name, on));
        }
        column.getStyleClass().add("dossier-step");
        column.getChildren().addAll(cards);
        return column;
    }

    private VBox phase(Dossier dossier, Phase phase) {
        Standing standing = dossier.standing(phase);
        VBox cell = head(phase.number() + " " + words.name(phase), "theme-name", standing);
        cell.setId(DossierIds.phase(phase));
        cell.getStyleClass().add("dossier-phase");
        String there = dossier.in(phase).stream().map(words::day).collect(Collectors.joining(", "));
        if (!there.isEmpty()) {
            String in = parts.texts().of("dossier.there", there);
            cell.getChildren().add(SessionCard.wrapped(parts, in, "dossier-there"));
        }
        return cell;
    }

    private VBox head(String name, String style, Standing standing) {
        Label title = SessionCard.wrapped(parts, name, style);
        title.setMaxWidth(Double.MAX_VALUE);
        Label state =
                SessionCard.wrapped(
                        parts,
                        words.state(standing),
                        "dossier-state",
                        DossierWords.style(standing.state()));
        Label why = SessionCard.wrapped(parts, words.why(standing), "muted");
        VBox head = new VBox(title, state, why);
        head.getStyleClass().add(DossierWords.style(standing.state()) + "-box");
        head.setMaxHeight(Double.MAX_VALUE);
        head.setMinHeight(Region.USE_PREF_SIZE);
        return head;
    }
}
