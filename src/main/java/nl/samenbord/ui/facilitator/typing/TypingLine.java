package nl.samenbord.ui.facilitator.typing;

import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

import nl.samenbord.board.Cell;
import nl.samenbord.board.Id;
import nl.samenbord.board.Mark;
import nl.samenbord.board.Words;
import nl.samenbord.text.Texts;
import nl.samenbord.ui.facilitator.hand.Drafts;
import nl.samenbord.ui.facilitator.hand.Hand;
import nl.samenbord.ui.facilitator.hand.Onlooker;
import nl.samenbord.ui.facilitator.hand.Typing;
import nl.samenbord.ui.facilitator.keys.Command;
import nl.samenbord.ui.facilitator.keys.KeyTable;
import nl.samenbord.ui.facilitator.parts.Ids;
import nl.samenbord.ui.facilitator.parts.Parts;
import nl.samenbord.ui.facilitator.parts.WrappingRow;
import nl.samenbord.ui.fx.Fonts;
import nl.samenbord.ui.grid.Names;
import nl.samenbord.workshop.Draft;

import java.util.function.Consumer;
import java.util.function.UnaryOperator;

/** The bar along the bottom: what the next note is, its text, and the button that keeps it. */
public final class TypingLine extends VBox implements Onlooker {
    private static final double LEAST_WIDTH = 260;
    private static final double NARROW = 480;
    private static final double GAP = 10;

    private final Hand hand;
    private final Typing typing;
    private final Parts parts;
    private final KindChooser kinds;
    private final TableChooser tables;
    private final LanguageChooser languages;
    private final Label chip;
    private final Counter counter;
    private final TypingField field;
    private final TextField translation = new TextField();
    private final HBox translated = new HBox();
    private final VBox box = new VBox();
    private final PasteOffer offer;
    private final Button keep;
    private final LanguageFollower follower;
    private boolean isTyping;
    private boolean isTranslating;

    /** The line for this hand; asks for a command when a button is pressed. */
    public TypingLine(
            Hand hand,
            Typing typing,
            Parts parts,
            KeyTable keys,
            Fonts fonts,
            Consumer<Command> asked) {
        this.hand = hand;
        this.typing = typing;
        this.parts = parts;
        getStyleClass().add("typing-line");
        kinds = new KindChooser(hand.board().template(), typing, parts, keys);
        tables = new TableChooser(hand, typing, parts);
        languages =
                new LanguageChooser(
                        () -> hand.board().meeting(),
                        typing,
                        parts,
                        this::openTranslation,
                        () -> asked.accept(Command.PLACEHOLDER));
        chip = parts.named(parts.label("", "chip"), Ids.CHIP, "");
        field =
                parts.named(
                        new TypingField(typing, fonts),
                        Ids.TYPING,
                        parts.texts().of("typing.text"));
        counter = new Counter(parts);
        keep =
                parts.button(
                        Ids.KEEP,
                        parts.texts().of("typing.keep"),
                        () -> asked.accept(Command.KEEP));
        keep.getStyleClass().add("accent");
        offer = new PasteOffer(field, hand, typing, parts, () -> asked.accept(Command.KEEP_EACH));
        follower = new LanguageFollower(hand, typing);
        field.textProperty().addListener((_, _, now) -> text(now));
        field.widthProperty().addListener((_, _, _) -> chose());
        prepareTranslation();
        lay();
        hand.look(this);
        show(typing.draft());
    }

    private void lay() {
        chip.setMinWidth(USE_PREF_SIZE);
        HBox words = new HBox(chip, field, counter);
        words.getStyleClass().add("typing-words");
        HBox.setHgrow(field, Priority.ALWAYS);
        box.getStyleClass().add("typing-box");
        box.getChildren().setAll(words, translated);
        box.setMinWidth(LEAST_WIDTH);
        HBox.setHgrow(box, Priority.ALWAYS);
        HBox entry = new HBox(box, keep);
        entry.getStyleClass().add("typing-entry");
        HBox.setHgrow(entry, Priority.ALWAYS);
        var row = WrappingRow.of(GAP, kinds, tables, languages, WrappingRow.shrinking(entry));
        getChildren().setAll(offer, row);
    }

    private void prepareTranslation() {
        parts.named(translation, Ids.TRANSLATION, parts.texts().of("typing.translation"));
        translation.getStyleClass().add("translation");
        translation
                .textProperty()
                .addListener((_, _, now) -> typed(d -> Drafts.translation(d, now)));
        Label name = parts.label(parts.texts().of("typing.translation"), "translation-name");
        name.setLabelFor(translation);
        name.setMinWidth(USE_PREF_SIZE);
        HBox.setHgrow(translation, Priority.ALWAYS);
        translated.getStyleClass().add("translated");
        translated.getChildren().setAll(name, translation);
        Parts.shown(translated, false);
    }

    private void text(String now) {
        if (!now.equals(typing.draft().text())) {
            typed(d -> Drafts.text(d, now));
            follower.typed(now);
        }
    }

    /** What changes because somebody types here is no other note. */
    private void typed(UnaryOperator<Draft> how) {
        isTyping = true;
        typing.change(how);
        isTyping = false;
    }

    /** A note in another language is there for a translation; a line once asked for stays. */
    private boolean isTranslated(Draft draft) {
        boolean foreign =
                !draft.language().isEmpty()
                        && !draft.language().equals(hand.board().meeting().language());
        return isTranslating
                || foreign
                || translation.isFocused()
                || !draft.translation().isEmpty();
    }

    /** Shows what the draft is now. */
    public void show(Draft draft) {
        field.show(draft.text());
        if (!translation.getText().equals(draft.translation())) {
            translation.setText(draft.translation());
        }
        if (draft.isBlank() && !isTyping) {
            isTranslating = false;
            follower.begin();
        }
        Parts.shown(translated, isTranslated(draft));
        kinds.show(draft);
        tables.show(draft);
        languages.show(draft);
        counter.show(Words.length(draft.text()));
        Parts.enabled(keep, !draft.text().isBlank());
        keep.setText(parts.texts().of(draft.edits() == null ? "typing.keep" : "typing.keepEdit"));
        keep.setAccessibleText(keep.getText());
        chose();
    }

    @Override
    public void chose() {
        Draft draft = typing.draft();
        Cell target = typing.target();
        String place = Names.of(hand.board().template(), target);
        Parts.shown(chip, !draft.cell().isEmpty());
        chip.setText(target.code() + " " + place);
        chip.setAccessibleText(chip.getText());
        boolean narrow = field.getWidth() < NARROW;
        field.setPromptText(prompt(target.code(), narrow ? "" : place).strip());
        offer.show();
        Parts.chosen(box, typing.editing());
    }

    private String prompt(String code, String place) {
        Texts texts = parts.texts();
        Id edits = typing.draft().edits();
        if (edits == null) {
            return texts.of("typing.prompt", code, place);
        }
        boolean untyped = hand.board().note(edits).filter(n -> n.is(Mark.UNTYPED)).isPresent();
        return untyped ? texts.of("typing.typeNow") : texts.of("typing.editing");
    }

    /** The board changed: there may be other tables or rounds. */
    public void stepped() {
        tables.show(typing.draft());
    }

    /** What stands for a paper note like the one the line is set to, until somebody types it. */
    public String untypedPhrase() {
        return UntypedPhrase.of(hand.board().meeting(), typing.draft(), parts.texts());
    }

    /** Whether these are pasted lines that name their cells, each to become a note. */
    public boolean isList() {
        return field.isList();
    }

    /** Whether nothing that says anything is typed, in the text or its translation. */
    public boolean isBlank() {
        return field.getText().isBlank() && translation.getText().isBlank();
    }

    /** Whether the text is empty. */
    public boolean isEmpty() {
        return field.getText().isEmpty();
    }

    /** Whether the keyboard writes here. */
    public boolean isHere() {
        return field.isFocused() || translation.isFocused();
    }

    /** Whether the text itself has the keyboard. */
    public boolean isInText() {
        return field.isFocused();
    }

    /** Brings the keyboard here. */
    public void enter() {
        field.requestFocus();
        field.end();
    }

    /** Begins to type here with a character that was typed elsewhere. */
    public void begin(String character) {
        enter();
        field.replaceSelection(character);
    }

    /** Puts what is on the clipboard in the text. */
    public void paste() {
        enter();
        field.paste();
    }

    /** A new line in the text. */
    public void newLine() {
        field.replaceSelection("\n");
    }

    /** To the translation, or back from it. */
    public void openTranslation() {
        if (translation.isFocused()) {
            enter();
        } else {
            isTranslating = true;
            Parts.shown(translated, true);
            translation.requestFocus();
        }
    }

    /** The next language of the meeting. */
    public void nextLanguage() {
        languages.next();
    }
}
