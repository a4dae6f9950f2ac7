package nl.samenbord.ui.facilitator.years;

import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;

import nl.samenbord.board.Board;
import nl.samenbord.board.Carried;
import nl.samenbord.board.Change;
import nl.samenbord.board.Theme;
import nl.samenbord.board.years.Sequel;
import nl.samenbord.text.Texts;
import nl.samenbord.ui.facilitator.hand.Hand;
import nl.samenbord.ui.facilitator.parts.Parts;
import nl.samenbord.ui.facilitator.parts.Picker;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** The themes of then, each with those of now that go on with it; and the new ones. */
final class ThemesView extends VBox {
    private final Hand hand;
    private final Parts parts;
    private final Texts texts;
    private final CameNames names;

    ThemesView(Hand hand, Parts parts) {
        this.hand = hand;
        this.parts = parts;
        texts = parts.texts();
        names = new CameNames(texts);
        getStyleClass().add("talk-cards");
    }

    void show(Board board) {
        List<Node> shown = new ArrayList<>();
        Set<Object> linked = new HashSet<>();
        List<Carried> then =
                Sequel.of(board).all().stream()
                        .filter(one -> one.sort() == Carried.Sort.THEME)
                        .toList();
        for (Carried one : then) {
            linked.addAll(one.goesOn());
            shown.add(card(board, one, then.indexOf(one)));
        }
        if (then.isEmpty()) {
            shown.add(wrapped(texts.of("years.themes.none"), "muted"));
        }
        List<Theme> fresh =
                board.all(Theme.class).stream().filter(t -> !linked.contains(t.id())).toList();
        if (!fresh.isEmpty()) {
            shown.add(parts.label(texts.of("years.themes.fresh"), "list-title"));
            fresh.forEach(theme -> shown.add(wrapped("+ " + title(theme), "theme-name")));
        }
        getChildren().setAll(shown);
    }

    private VBox card(Board board, Carried one, int place) {
        VBox card = new VBox();
        card.getStyleClass().add("action-row");
        List<Theme> on =
                one.goesOn().stream()
                        .flatMap(id -> board.all(Theme.class).find(id).stream())
                        .toList();
        String state =
                on.isEmpty() ? texts.of("years.themes.gone") : texts.of("years.themes.staying");
        card.getChildren().add(wrapped(one.what(), "theme-name"));
        card.getChildren().add(wrapped(state + " · " + names.came(one), "muted"));
        for (Theme theme : on) {
            card.getChildren().add(wrapped("→ " + title(theme), "theme-name"));
        }
        Picker picker =
                new Picker(
                        parts,
                        YearsIds.theme("on", place),
                        texts.of("years.goesOn") + ": " + one.what(),
                        id -> turn(one, id));
        List<Picker.Choice> choices = new ArrayList<>();
        choices.add(new Picker.Choice("", texts.of("years.goesOn")));
        for (Theme theme : board.all(Theme.class)) {
            String mark = on.contains(theme) ? texts.of("years.goesOn.no") + " " : "";
            choices.add(new Picker.Choice(theme.id().toString(), mark + title(theme)));
        }
        picker.show(choices, "");
        card.getChildren().add(picker);
        return card;
    }

    private void turn(Carried one, String id) {
        hand.board()
                .all(Theme.class)
                .stream()
                .filter(theme -> theme.id().toString().equals(id))
                .findFirst()
                .ifPresent(
                        theme -> hand.submit(new Change.Edit(one, one.turned(theme.id()))));
    }

    private String title(Theme theme) {
        return theme.title().isEmpty() ? texts.of("themes.untitled") : theme.title();
    }

    private Label wrapped(String text, String style) {
        Label label = parts.label(text, style);
        label.setWrapText(true);
        label.setMinHeight(USE_PREF_SIZE);
        return label;
    }
}
