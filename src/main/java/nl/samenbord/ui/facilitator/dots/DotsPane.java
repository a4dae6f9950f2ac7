package nl.samenbord.ui.facilitator.dots;

import javafx.scene.Node;
import javafx.scene.control.ToggleButton;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

import nl.samenbord.board.Attendance;
import nl.samenbord.board.Ballots;
import nl.samenbord.board.Board;
import nl.samenbord.board.Budget;
import nl.samenbord.board.Change;
import nl.samenbord.board.Posted;
import nl.samenbord.board.Voice;
import nl.samenbord.show.Director;
import nl.samenbord.ui.facilitator.hand.Hand;
import nl.samenbord.ui.facilitator.hand.Onlooker;
import nl.samenbord.ui.facilitator.parts.PaneTop;
import nl.samenbord.ui.facilitator.parts.Parts;
import nl.samenbord.ui.facilitator.parts.Work;
import nl.samenbord.ui.facilitator.parts.WorkPane;
import nl.samenbord.ui.fx.Fonts;

import java.time.Clock;
import java.util.List;
import java.util.function.BooleanSupplier;

/** Types in how many dots each voice gave to which choice, and shows what came of it. */
public final class DotsPane extends VBox implements WorkPane, Onlooker {
    private final Hand hand;
    private final BudgetBar budget;
    private final SecretBar secret;
    private final SpentBar spent;
    private final FindBar find;
    private final ChoiceList choices;
    private final ResultView result;
    private final VBox entry = new VBox();
    private final ToggleButton toEntry;
    private final ToggleButton toResult;

    /** BeamerOn tells whether there is a beamer; runs close when nobody looks any more. */
    public DotsPane(
            Hand hand,
            Director director,
            BooleanSupplier beamerOn,
            Parts parts,
            Fonts fonts,
            Clock clock,
            Runnable close) {
        this.hand = hand;
        getStyleClass().add("side-list");
        budget = new BudgetBar(hand, parts, clock);
        secret = new SecretBar(hand, director, beamerOn, parts);
        spent = new SpentBar(parts);
        choices = new ChoiceList(hand, parts, fonts, this::give);
        find = new FindBar(parts, this::show, choices::first);
        new ChoiceKeys(choices, find);
        result = new ResultView(hand, director, parts, fonts);
        toEntry = parts.toggle(DotIds.ENTRY, parts.texts().of("dots.entry"), () -> turn(false));
        toResult = parts.toggle(DotIds.RESULT, parts.texts().of("dots.result"), () -> turn(true));
        VBox.setVgrow(choices, Priority.ALWAYS);
        entry.getStyleClass().add("dots-entry");
        entry.getChildren().setAll(budget, spent, find, choices);
        VBox.setVgrow(entry, Priority.ALWAYS);
        VBox.setVgrow(result, Priority.ALWAYS);
        getChildren()
                .setAll(
                        new PaneTop(Work.DOTS, parts, close, toEntry, toResult),
                        secret,
                        entry,
                        result);
        view(false);
        hand.look(this);
    }

    private Change give(Posted piece, Voice voice, int count) {
        return Ballots.give(hand.board(), piece, voice.id(), count);
    }

    private void turn(boolean toTheResult) {
        view(toTheResult);
        open();
    }

    private void view(boolean ofTheResult) {
        toEntry.setSelected(!ofTheResult);
        toResult.setSelected(ofTheResult);
        Parts.shown(entry, !ofTheResult);
        Parts.shown(result, ofTheResult);
    }

    @Override
    public Work work() {
        return Work.DOTS;
    }

    /** So much that a choice can be read beside the boxes of each voice. */
    @Override
    public double least() {
        return ChoiceRow.LEAST + new Attendance(hand.board()).voices().size() * CountSlot.WIDTH;
    }

    @Override
    public boolean counts() {
        return true;
    }

    @Override
    public Node node() {
        return this;
    }

    @Override
    public void open() {
        show();
        applyCss();
        if (result.isVisible()) {
            result.enter();
        } else if (!choices.enter()) {
            find.enter();
        }
    }

    @Override
    public void show() {
        Board board = hand.board().forPaper();
        secret.show(board);
        Budget now = new Budget(board);
        if (result.isVisible()) {
            result.show(board, now);
        } else {
            show(board, now);
        }
    }

    private void show(Board board, Budget now) {
        List<Posted> all = Posted.inOrder(board);
        ChoiceFilter filter = new ChoiceFilter(board.template(), find.typed());
        List<Posted> wanted = all.stream().filter(filter::wants).toList();
        List<Voice> voices = new Attendance(board).voices();
        budget.show(board, all.size());
        spent.show(now);
        int kept = hand.board().notes().size() - board.notes().size();
        FindBar.Sight sight = new FindBar.Sight(wanted.size(), all.size(), kept);
        find.show(board.template(), hand.cell(), voices, sight);
        choices.show(board, wanted, voices, now::most);
    }

    @Override
    public void chose() {
        if (isVisible()) {
            show();
        }
    }

    @Override
    public boolean back() {
        return budget.back() || clear();
    }

    private boolean clear() {
        boolean some = find.clear();
        if (some) {
            choices.enter();
        }
        return some;
    }
}
