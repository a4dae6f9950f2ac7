package nl.samenbord.ui.facilitator.plan;

import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

import nl.samenbord.board.Action;
import nl.samenbord.board.Theme;
import nl.samenbord.board.Themes;
import nl.samenbord.ui.facilitator.hand.Hand;
import nl.samenbord.ui.facilitator.parts.Parts;

import org.jspecify.annotations.Nullable;

import java.time.LocalDate;
import java.util.List;

/** A theme as a line in the list: its title, where it belongs, how far it is. */
final class ThemeRow extends ListCell<Theme> {
    private static final double AROUND = 34;

    private final Hand hand;
    private final Parts parts;
    private final PlanWords words;
    private final LocalDate today;

    ThemeRow(Hand hand, Parts parts, LocalDate today) {
        this.hand = hand;
        this.parts = parts;
        this.today = today;
        words = new PlanWords(parts.texts());
    }

    @Override
    protected void updateItem(@Nullable Theme theme, boolean empty) {
        super.updateItem(theme, empty);
        if (theme == null || empty) {
            setGraphic(null);
            setAccessibleText(null);
        } else {
            show(theme);
        }
    }

    /** As high as its lines are at the width of the list; a cell does not ask for that itself. */
    @Override
    protected double computePrefHeight(double width) {
        return getGraphic() instanceof Region row
                ? snappedTopInset() + row.prefHeight(room()) + snappedBottomInset()
                : super.computePrefHeight(width);
    }

    private double room() {
        return getListView().getWidth() - AROUND;
    }

    private void show(Theme theme) {
        List<Action> actions = Themes.actions(hand.board(), theme);
        int past = (int) actions.stream().filter(action -> action.isOverdue(today)).count();
        Label title = parts.wrapped(words.title(theme), "theme-name");
        Label place = parts.wrapped(words.place(hand.board(), theme), "muted");
        String far =
                words.name(theme.progress().state())
                        + " · "
                        + parts.texts().of("themes.actions", actions.size());
        Label standing = parts.wrapped(far, "muted");
        VBox row = new VBox(2, title, place, standing);
        if (past > 0) {
            row.getChildren()
                    .add(parts.wrapped(parts.texts().of("themes.pastCount", past), "past"));
        }
        row.maxWidthProperty().bind(getListView().widthProperty().subtract(AROUND));
        row.prefWidthProperty().bind(row.maxWidthProperty());
        setGraphic(row);
        setAccessibleText(title.getText() + ". " + place.getText() + ". " + far);
    }
}
