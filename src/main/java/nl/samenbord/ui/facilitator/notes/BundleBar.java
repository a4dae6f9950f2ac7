package nl.samenbord.ui.facilitator.notes;

import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

import nl.samenbord.board.Bundle;
import nl.samenbord.board.Note;
import nl.samenbord.board.Places;
import nl.samenbord.text.Texts;
import nl.samenbord.ui.facilitator.hand.Bundler;
import nl.samenbord.ui.facilitator.hand.Hand;
import nl.samenbord.ui.facilitator.hand.Onlooker;
import nl.samenbord.ui.facilitator.hand.Selection;
import nl.samenbord.ui.facilitator.hand.Titles;
import nl.samenbord.ui.facilitator.keys.Command;
import nl.samenbord.ui.facilitator.keys.KeyTable;
import nl.samenbord.ui.facilitator.keys.Press;
import nl.samenbord.ui.facilitator.parts.Parts;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Collectors;

/**
 * What can be done with the notes that were picked, or with the bundle of the chosen note; there
 * only while there is one of them.
 */
public final class BundleBar extends VBox implements Onlooker {
    /** The names of its controls. */
    public static final String ID = "bundle";

    public static final String PICKED = "bundle-picked";
    public static final String LAY = "bundle-lay";
    public static final String LET_GO = "bundle-let-go";
    public static final String TAKE_OUT = "bundle-take-out";
    public static final String RENAME = "bundle-rename";
    public static final String APART = "bundle-apart";

    private static final int FEWEST = 2;

    private final Hand hand;
    private final Selection selection;
    private final Bundler bundler;
    private final Texts texts;
    private final Parts parts;
    private final KeyTable keys;
    private final Consumer<Command> asked;
    private final Runnable closed;
    private final Label told;
    private final HBox first;
    private final HBox picked;
    private final Button lay;
    private final HBox inBundle;
    private final TitleField title;

    /** Runs closed when nobody is asked for a title any more. */
    public BundleBar(
            Hand hand,
            Selection selection,
            Bundler bundler,
            Parts parts,
            KeyTable keys,
            Consumer<Command> asked,
            Runnable closed) {
        this.hand = hand;
        this.selection = selection;
        this.bundler = bundler;
        this.parts = parts;
        this.keys = keys;
        this.asked = asked;
        this.closed = closed;
        texts = parts.texts();
        told = parts.named(parts.label(""), PICKED, "");
        lay = button(LAY, texts.of("bundle.lay"), Command.BUNDLE);
        lay.setText(lay.getText() + " · " + lay.getAccessibleHelp());
        Button letGo = parts.button(LET_GO, texts.of("bundle.letGo"), selection::clear);
        letGo.getStyleClass().add("small");
        picked = row(lay, letGo);
        inBundle =
                row(
                        button(TAKE_OUT, texts.of("bundle.takeOut"), Command.TAKE_OUT),
                        button(RENAME, texts.of("bundle.rename"), Command.BUNDLE),
                        button(APART, texts.of("bundle.apart"), Command.TAKE_APART));
        title = new TitleField(ID, parts, this::made, this::close);
        Region space = new Region();
        HBox.setHgrow(space, Priority.ALWAYS);
        first = row(told, space, picked, inBundle);
        first.getStyleClass().add("bundle-bar");
        getStyleClass().add("bundle-rows");
        getChildren().setAll(first, title);
        hand.look(this);
        selection.watch(this::show);
        show();
    }

    private static HBox row(javafx.scene.Node... nodes) {
        HBox row = new HBox(nodes);
        row.getStyleClass().add("note-actions");
        row.setAlignment(Pos.CENTER_LEFT);
        return row;
    }

    private Button button(String id, String text, Command command) {
        Button button = parts.button(id, text, () -> asked.accept(command));
        parts.key(button, keys.keyFor(new Press(command, 0)));
        button.getStyleClass().add("small");
        return button;
    }

    @Override
    public void chose() {
        show();
    }

    /** Shows what can be done on the board of now. */
    public void show() {
        List<Note> notes = selection.notes();
        Optional<Bundle> bundle = bundler.chosen();
        boolean asking = title.isAsking();
        Parts.shown(first, !asking);
        Parts.shown(picked, !notes.isEmpty() && !asking);
        Parts.shown(inBundle, notes.isEmpty() && bundle.isPresent() && !asking);
        lay.setDisable(notes.size() < FEWEST);
        told.setText(
                notes.isEmpty()
                        ? bundle.map(b -> texts.of("bundle.of", b.title())).orElse("")
                        : words(notes));
        told.setAccessibleText(told.getText());
        Parts.shown(this, !notes.isEmpty() || bundle.isPresent());
        if (!isVisible() && asking) {
            title.close();
        }
    }

    private String words(List<Note> notes) {
        Places places = new Places(hand.board());
        String cells =
                notes.stream()
                        .map(note -> places.of(note).code())
                        .distinct()
                        .sorted()
                        .collect(Collectors.joining(", "));
        String more = notes.size() < FEWEST ? " · " + texts.of("bundle.more") : "";
        return texts.of("bundle.picked", notes.size()) + " · " + cells + more;
    }

    /**
     * Asks for the title of what was picked, or of the bundle of the chosen note; a chosen note
     * that is loose is picked.
     */
    public void ask() {
        List<Note> notes = selection.notes();
        if (notes.size() >= FEWEST) {
            title.ask(Titles.of(hand.board(), notes));
        } else if (notes.isEmpty() && bundler.chosen().isPresent()) {
            title.ask(Titles.of(hand.board(), bundler.chosen().get()));
        } else {
            hand.note().ifPresent(note -> selection.add(List.of(note)));
        }
        show();
    }

    /** Whether it is asking for a title. */
    public boolean isAsking() {
        return title.isAsking();
    }

    /** Leaves everything as it is. */
    public void close() {
        title.close();
        show();
        closed.run();
    }

    private void made(Titles.Choice choice) {
        List<Note> notes = selection.notes();
        List<Note> all = notes.isEmpty() ? hand.note().stream().toList() : notes;
        if (bundler.lay(all, choice)) {
            selection.clear();
            close();
        }
    }
}
