package nl.samenbord.ui.facilitator.typing;

import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.control.SeparatorMenuItem;

import nl.samenbord.board.Meeting;
import nl.samenbord.ui.facilitator.hand.Drafts;
import nl.samenbord.ui.facilitator.hand.Typing;
import nl.samenbord.ui.facilitator.parts.Ids;
import nl.samenbord.ui.facilitator.parts.Parts;
import nl.samenbord.workshop.Draft;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Supplier;

/** In which language the next note is: those of the meeting, or those met most often. */
final class LanguageChooser extends MenuButton {
    private static final List<String> USUAL = List.of("nl", "en", "tr", "ar", "pl", "uk", "ti");

    private final Typing typing;
    private final Parts parts;
    private final Supplier<Meeting> meeting;
    private final MenuItem translation;

    LanguageChooser(Supplier<Meeting> meeting, Typing typing, Parts parts, Runnable translate) {
        this.meeting = meeting;
        this.typing = typing;
        this.parts = parts;
        parts.named(this, Ids.LANGUAGE, parts.texts().of("typing.language"));
        translation = new MenuItem(parts.texts().of("typing.translate"));
        translation.setId(Ids.TRANSLATE);
        translation.setOnAction(_ -> translate.run());
        offer();
        setOnShowing(_ -> offer());
    }

    /** The languages of the meeting as it is now; they may be chosen while it runs. */
    private void offer() {
        getItems().clear();
        for (String tag : languages()) {
            MenuItem item = new MenuItem(parts.texts().nameOf(tag));
            item.setOnAction(_ -> typing.change(d -> Drafts.language(d, tag)));
            getItems().add(item);
        }
        getItems().addAll(new SeparatorMenuItem(), translation);
    }

    private List<String> languages() {
        Set<String> all = new LinkedHashSet<>();
        all.add(meeting.get().language());
        all.addAll(meeting.get().languages().isEmpty() ? USUAL : meeting.get().languages());
        return all.stream().filter(tag -> !tag.isEmpty()).toList();
    }

    void show(Draft draft) {
        setText(draft.language().toUpperCase(parts.texts().language().locale()));
        setAccessibleText(parts.texts().nameOf(draft.language()));
    }

    void next() {
        List<String> languages = languages();
        int now = languages.indexOf(typing.draft().language());
        String next = languages.get((now + 1) % languages.size());
        typing.change(d -> Drafts.language(d, next));
    }
}
