package nl.samenbord.ui.facilitator.plan;

import javafx.scene.control.CheckMenuItem;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.control.SeparatorMenuItem;

import nl.samenbord.board.Board;
import nl.samenbord.board.Change;
import nl.samenbord.board.Note;
import nl.samenbord.board.Posted;
import nl.samenbord.board.Theme;
import nl.samenbord.board.Themes;
import nl.samenbord.ui.facilitator.hand.Hand;
import nl.samenbord.ui.facilitator.parts.Parts;

import org.jspecify.annotations.Nullable;

/** Brings a note, or the bundle it lies in, to a theme, or makes a new theme of it. */
public final class ThemeMenu extends MenuButton {
    private final Hand hand;
    private final Parts parts;
    private final PlanWords words;

    /** A menu of the themes on the board. */
    public ThemeMenu(Hand hand, Parts parts) {
        this.hand = hand;
        this.parts = parts;
        words = new PlanWords(parts.texts());
        setText(parts.texts().of("themes.link"));
        parts.named(this, PlanIds.LINK, getText());
    }

    /** Shows where this note belongs; null for no note. */
    public void show(@Nullable Note note) {
        getItems().clear();
        setDisable(note == null);
        if (note == null) {
            return;
        }
        Board board = hand.board();
        Posted piece = Themes.piece(board, note);
        for (Theme theme : board.all(Theme.class)) {
            CheckMenuItem item = new CheckMenuItem(words.title(theme));
            item.setSelected(theme.supports().contains(piece.id()));
            item.setOnAction(_ -> hand.submit(Themes.link(hand.board(), theme, piece)));
            getItems().add(item);
        }
        if (!getItems().isEmpty()) {
            getItems().add(new SeparatorMenuItem());
        }
        MenuItem fresh = new MenuItem(parts.texts().of("themes.fresh"));
        fresh.setOnAction(_ -> hand.submit(Change.Add.last(Themes.from(hand.board(), piece))));
        getItems().add(fresh);
    }
}
