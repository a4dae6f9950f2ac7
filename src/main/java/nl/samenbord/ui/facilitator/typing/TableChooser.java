package nl.samenbord.ui.facilitator.typing;

import javafx.scene.control.MenuButton;
import javafx.scene.control.RadioMenuItem;
import javafx.scene.control.SeparatorMenuItem;
import javafx.scene.control.ToggleGroup;

import nl.samenbord.board.Rounds;
import nl.samenbord.board.Table;
import nl.samenbord.ui.facilitator.hand.Drafts;
import nl.samenbord.ui.facilitator.hand.Hand;
import nl.samenbord.ui.facilitator.hand.Typing;
import nl.samenbord.ui.facilitator.parts.Ids;
import nl.samenbord.ui.facilitator.parts.Parts;
import nl.samenbord.ui.grid.Names;
import nl.samenbord.workshop.Draft;

import java.util.List;
import java.util.stream.Stream;

/** From which table and round the next notes are, until another is chosen; 0 is from none. */
final class TableChooser extends MenuButton {
    private final Hand hand;
    private final Typing typing;
    private final Parts parts;
    private final ToggleGroup tables = new ToggleGroup();
    private final ToggleGroup rounds = new ToggleGroup();
    private List<Integer> offered = List.of();

    TableChooser(Hand hand, Typing typing, Parts parts) {
        this.hand = hand;
        this.typing = typing;
        this.parts = parts;
        parts.named(this, Ids.TABLE, parts.texts().of("typing.table"));
        getStyleClass().add("pile");
    }

    void show(Draft draft) {
        List<Integer> seats = hand.board().meeting().tables().stream().map(Table::number).toList();
        List<Integer> turns = new Rounds(hand.board()).all().boxed().toList();
        List<Integer> all = Stream.concat(seats.stream(), turns.stream()).toList();
        if (!all.equals(offered)) {
            offered = all;
            offer(seats, turns);
        }
        String table = table(draft.table());
        setText(draft.round() == 0 ? table : table + " · " + Names.within(round(draft.round())));
        setAccessibleText(getText());
        Parts.chosen(this, draft.table() > 0);
        choose(tables, draft.table());
        choose(rounds, draft.round());
    }

    private void offer(List<Integer> seats, List<Integer> turns) {
        tables.getToggles().clear();
        rounds.getToggles().clear();
        getItems().clear();
        item(tables, 0, table(0), () -> pick(0));
        seats.forEach(number -> item(tables, number, table(number), () -> pick(number)));
        getItems().add(new SeparatorMenuItem());
        turns.forEach(turn -> item(rounds, turn, round(turn), () -> turn(turn)));
    }

    private void item(ToggleGroup group, int number, String name, Runnable chosen) {
        RadioMenuItem item = new RadioMenuItem(name);
        item.setUserData(number);
        item.setToggleGroup(group);
        item.setOnAction(_ -> chosen.run());
        getItems().add(item);
    }

    private void pick(int table) {
        typing.change(d -> Drafts.by(d, d.kind(), d.voice(), table));
    }

    private void turn(int round) {
        typing.change(d -> Drafts.round(d, round));
    }

    private static void choose(ToggleGroup group, int number) {
        group.getToggles().stream()
                .filter(toggle -> toggle.getUserData().equals(number))
                .forEach(toggle -> toggle.setSelected(true));
    }

    private String table(int number) {
        return number == 0
                ? parts.texts().of("typing.noTable")
                : parts.texts().of("note.table", number);
    }

    private String round(int number) {
        return number == 0
                ? parts.texts().of("typing.noRound")
                : parts.texts().of("typing.round", number);
    }
}
