package nl.samenbord.ui.facilitator.typing;

import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.control.SeparatorMenuItem;

import nl.samenbord.board.Meeting;
import nl.samenbord.ui.facilitator.hand.Drafts;
import nl.samenbord.ui.facilitator.hand.Typing;
import nl.samenbord.ui.facilitator.parts.Ids;
import nl.samenbord.ui.facilitator.parts.Languages;
import nl.samenbord.ui.facilitator.parts.Parts;
import nl.samenbord.workshop.Draft;

import java.util.List;
import java.util.function.Supplier;

/** In which language the next note is: those of the meeting, or those met most often. */
final class LanguageChooser extends MenuButton {
    private final Supplier<Meeting> meeting;
    private final Typing typing;
    private final Parts parts;
    private final MenuItem translation;
    private final MenuItem placeholder;

    LanguageChooser(
            Supplier<Meeting> meeting,
            Typing typing,
            Parts parts,
            Runnable translate,
            Runnable untyped) {
        this.meeting = meeting;
        this.typing = typing;
        this.parts = parts;
        parts.named(this, Ids.LANGUAGE, parts.texts().of("typing.language"));
        translation = new MenuItem(parts.texts().of("typing.translate"));
        translation.setId(Ids.TRANSLATE);
        translation.setOnAction(_ -> translate.run());
        placeholder = new MenuItem(parts.texts().of("typing.untyped"));
        placeholder.setId(Ids.UNTYPED);
        placeholder.setOnAction(_ -> untyped.run());
        offer();
        setOnShowing(_ -> offer());
    }

    /** The languages of the meeting as it is now; they may be chosen while it runs. */
    private void offer() {
        getItems().clear();
        for (String tag : Languages.of(meeting.get())) {
            MenuItem item = new MenuItem(parts.texts().nameOf(tag));
            item.setOnAction(_ -> typing.change(d -> Drafts.language(d, tag)));
            getItems().add(item);
        }
        getItems().addAll(new SeparatorMenuItem(), translation, placeholder);
    }

    void show(Draft draft) {
        setText(draft.language().toUpperCase(parts.texts().language().locale()));
        setAccessibleText(parts.texts().nameOf(draft.language()));
    }

    void next() {
        List<String> languages = Languages.of(meeting.get());
        int now = languages.indexOf(typing.draft().language());
        String next = languages.get((now + 1) % languages.size());
        typing.change(d -> Drafts.language(d, next));
    }
}
