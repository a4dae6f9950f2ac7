package nl.samenbord.ui.facilitator.notes;

import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;

import nl.samenbord.board.Bundle;
import nl.samenbord.text.Texts;
import nl.samenbord.ui.facilitator.hand.Titles;
import nl.samenbord.ui.facilitator.parts.Parts;

import java.util.List;
import java.util.function.Consumer;

/** Asks for the title of a bundle; up and down go through what its notes say. */
public final class TitleField extends HBox {
    private final Texts texts;
    private final TextField title = new TextField();
    private final Label which;
    private final Button make;
    private final Consumer<Titles.Choice> made;
    private List<Titles.Choice> choices = List.of();
    private int at;

    /** Hands on the title with Enter or its button; controls begin with this name. */
    public TitleField(String id, Parts parts, Consumer<Titles.Choice> made, Runnable cancel) {
        this.made = made;
        texts = parts.texts();
        getStyleClass().add("move-bar");
        setAlignment(Pos.CENTER_LEFT);
        parts.named(title, titleId(id), texts.of("bundle.title"));
        title.addEventFilter(KeyEvent.KEY_PRESSED, this::pressed);
        HBox.setHgrow(title, Priority.ALWAYS);
        title.setMinWidth(120);
        which = parts.label("", "muted");
        which.setMinWidth(USE_PREF_SIZE);
        make = parts.button(makeId(id), texts.of("bundle.make"), this::make);
        make.getStyleClass().add("accent");
        make.disableProperty().bind(title.textProperty().map(String::isBlank));
        Button stop = parts.button(id + "-cancel", texts.of("bundle.cancel"), cancel);
        getChildren().setAll(title, which, make, stop);
        Parts.shown(this, false);
    }

    /** The name of the field. */
    public static String titleId(String id) {
        return id + "-title";
    }

    /** The name of the button that makes the bundle. */
    public static String makeId(String id) {
        return id + "-make";
    }

    /** Asks, with the first of these in the field. */
    public void ask(List<Titles.Choice> offered) {
        choices = List.copyOf(offered);
        Parts.shown(this, true);
        offer(0);
        title.requestFocus();
        title.selectRange(title.getLength(), 0);
    }

    /** Whether it is asking. */
    public boolean isAsking() {
        return isVisible();
    }

    /** Asks no more. */
    public void close() {
        Parts.shown(this, false);
    }

    private void offer(int next) {
        at = Math.clamp(next, 0, choices.size() - 1);
        title.setText(choices.get(at).title());
        title.selectRange(title.getLength(), 0);
        which.setText("↑↓ " + (at + 1) + "/" + choices.size());
        Parts.shown(which, choices.size() > 1);
        Bundle into = choices.get(at).into();
        make.setText(texts.of(into == null ? "bundle.make" : "bundle.into"));
        make.setAccessibleText(make.getText());
        title.setAccessibleHelp(texts.of("bundle.choose", at + 1, choices.size()));
    }

    private void make() {
        made.accept(choices.get(at).titled(title.getText()));
    }

    private void pressed(KeyEvent event) {
        switch (event.getCode()) {
            case UP -> offer(at - 1);
            case DOWN -> offer(at + 1);
            case ENTER -> make.fire();
            default -> {
                return;
            }
        }
        event.consume();
    }
}
