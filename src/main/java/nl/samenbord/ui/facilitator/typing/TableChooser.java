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

/**
 * From which table and round, or from where else, the next notes are, until another is chosen; 0 is
 * from none.
 */
final class TableChooser extends MenuButton {
    private static final int ELSEWHERE = -1;

    private final Hand hand;
    private final Typing typing;
    private final Parts parts;
    private final ToggleGroup tables = new ToggleGroup();
    private final ToggleGroup rounds = new ToggleGroup();
    private final ToggleGroup origins = new ToggleGroup();
    private List<Object> offered = List.of();

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
        List<String> elsewhere = Origins.known(parts.texts(), hand.board());
        List<Object> all = List.of(seats, turns, elsewhere);
        if (!all.equals(offered)) {
            offered = all;
            offer(seats, turns, elsewhere);
        }
        String table = draft.origin().isEmpty() ? table(draft.table()) : draft.origin();
        setText(draft.round() == 0 ? table : table + " · " + Names.within(round(draft.round())));
        setAccessibleText(getText());
        Parts.chosen(this, draft.table() > 0 || !draft.origin().isEmpty());
        choose(tables, draft.origin().isEmpty() ? draft.table() : ELSEWHERE);
        choose(origins, draft.origin());
        choose(rounds, draft.round());
    }

    private void offer(List<Integer> seats, List<Integer> turns, List<String> elsewhere) {
        tables.getToggles().clear();
        rounds.getToggles().clear();
        origins.getToggles().clear();
        getItems().clear();
        item(tables, 0, table(0), () -> pick(0));
        seats.forEach(number -> item(tables, number, table(number), () -> pick(number)));
        getItems().add(new SeparatorMenuItem());
        turns.forEach(turn -> item(rounds, turn, round(turn), () -> turn(turn)));
        getItems().add(new SeparatorMenuItem());
        elsewhere.forEach(origin -> item(origins, origin, origin, () -> from(origin)));
    }

    private void item(ToggleGroup group, Object number, String name, Runnable chosen) {
        RadioMenuItem item = new RadioMenuItem(name);
        item.setUserData(number);
        item.setToggleGroup(group);
        item.setOnAction(_ -> chosen.run());
        getItems().add(item);
    }

    private void pick(int table) {
        typing.change(d -> Drafts.by(Drafts.from(d, ""), d.kind(), d.voice(), table));
    }

    private void from(String origin) {
        typing.change(d -> Drafts.from(d, origin));
    }

    private void turn(int round) {
        typing.change(d -> Drafts.round(d, round));
    }

    private static void choose(ToggleGroup group, Object number) {
        group.getToggles()
                .forEach(toggle -> toggle.setSelected(toggle.getUserData().equals(number)));
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
