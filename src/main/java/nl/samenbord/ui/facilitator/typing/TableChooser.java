package nl.samenbord.ui.facilitator.typing;

import javafx.scene.control.MenuButton;
import javafx.scene.control.RadioMenuItem;
import javafx.scene.control.ToggleGroup;

import nl.samenbord.board.Meeting;
import nl.samenbord.board.Table;
import nl.samenbord.ui.facilitator.hand.Drafts;
import nl.samenbord.ui.facilitator.hand.Typing;
import nl.samenbord.ui.facilitator.parts.Ids;
import nl.samenbord.ui.facilitator.parts.Parts;
import nl.samenbord.workshop.Draft;

/** From which table the next note is; 0 is from none. */
final class TableChooser extends MenuButton {
    private final Typing typing;
    private final Parts parts;
    private final ToggleGroup group = new ToggleGroup();

    TableChooser(Meeting meeting, Typing typing, Parts parts) {
        this.typing = typing;
        this.parts = parts;
        parts.named(this, Ids.TABLE, parts.texts().of("typing.table"));
        add(0);
        meeting.tables().stream().mapToInt(Table::number).forEach(this::add);
    }

    void show(Draft draft) {
        setText(name(draft.table()));
        setAccessibleText(getText());
        group.getToggles().stream()
                .filter(toggle -> toggle.getUserData().equals(draft.table()))
                .forEach(toggle -> toggle.setSelected(true));
    }

    private void add(int number) {
        RadioMenuItem item = new RadioMenuItem(name(number));
        item.setUserData(number);
        item.setToggleGroup(group);
        item.setOnAction(_ -> typing.change(d -> Drafts.by(d, d.kind(), d.voice(), number)));
        getItems().add(item);
    }

    private String name(int number) {
        return number == 0
                ? parts.texts().of("typing.noTable")
                : parts.texts().of("note.table", number);
    }
}
