package nl.samenbord.ui.facilitator;

import javafx.scene.Node;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.Pane;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;

import nl.samenbord.board.Refusal;
import nl.samenbord.desk.Problem;
import nl.samenbord.desk.SaveState;
import nl.samenbord.text.Texts;
import nl.samenbord.ui.facilitator.dots.DotsPane;
import nl.samenbord.ui.facilitator.hand.Hand;
import nl.samenbord.ui.facilitator.hand.Onlooker;
import nl.samenbord.ui.facilitator.hand.Steering;
import nl.samenbord.ui.facilitator.hand.Typing;
import nl.samenbord.ui.facilitator.keys.KeyTable;
import nl.samenbord.ui.facilitator.parking.ParkingPane;
import nl.samenbord.ui.facilitator.parts.Parts;
import nl.samenbord.ui.facilitator.parts.ProblemBanner;
import nl.samenbord.ui.facilitator.parts.WorkPane;
import nl.samenbord.ui.facilitator.tables.TablesPane;
import nl.samenbord.ui.facilitator.typing.TypingLine;
import nl.samenbord.ui.fx.Fonts;
import nl.samenbord.workshop.Draft;
import nl.samenbord.workshop.Step;
import nl.samenbord.workshop.Watcher;
import nl.samenbord.workshop.Workshop;

import org.jspecify.annotations.Nullable;

import java.util.List;

/** Everything in the laptop window while a session is open. */
public final class Laptop extends StackPane implements Watcher, Onlooker {
    private final Workshop workshop;
    private final TopBar top;
    private final MapPane map;
    private final WorkButtons buttons;
    private final Middle middle;
    private final TypingLine line;
    private final KeySheet sheet;
    private final ProblemBanner problems;
    private final HandoutStrip handout;
    private @Nullable Problem told;

    /** The window on this workshop; the miniature shows what the room sees. */
    public Laptop(Workshop workshop, Tools tools, Node miniature, Outside outside, Texts texts) {
        this.workshop = workshop;
        Hand hand = tools.hand();
        Typing typing = tools.typing();
        Steering steering = tools.steering();
        Fonts fonts = tools.fonts();
        Parts parts = new Parts(texts);
        KeyTable keys = new KeyTable(hand.board().template(), texts);
        Commands commands = new Commands(hand, typing, steering, outside, this);
        Pane dragLayer = new Pane();
        dragLayer.setMouseTransparent(true);
        top = new TopBar(hand, parts, keys, commands::run, outside);
        problems = new ProblemBanner(parts);
        handout = new HandoutStrip(parts);
        List<WorkPane> panes = panes(tools, parts, keys, commands);
        buttons = new WorkButtons(panes, parts, keys, commands::run);
        map = new MapPane(hand, parts, fonts, buttons);
        line = new TypingLine(hand, typing, parts, keys, fonts, commands::run);
        NoteDrag drag = new NoteDrag(hand, typing, map.map(), dragLayer, line::enter);
        middle = new Middle(hand, drag, parts, keys, fonts, commands::run, panes, line::enter);
        middle.onChanged(this::changed);
        changed();
        sheet = new KeySheet(keys, parts);
        getStyleClass().add("laptop");
        getChildren().setAll(desk(steering, miniature, parts, keys), dragLayer, sheet);
        new Keyboard(keys, hand, line, commands).listen(this);
        workshop.watch(this);
        hand.look(this);
    }

    /** The panes of the middle, in the order of their buttons. */
    private List<WorkPane> panes(Tools tools, Parts parts, KeyTable keys, Commands commands) {
        Hand hand = tools.hand();
        return List.of(
                new DotsPane(
                        hand,
                        tools.steering().director(),
                        parts,
                        tools.fonts(),
                        tools.clock(),
                        this::toNotes),
                new TablesPane(
                        hand,
                        tools.typing(),
                        parts,
                        keys,
                        commands::run,
                        this::toNotes,
                        this::ready),
                new ParkingPane(hand, parts, this::toNotes));
    }

    private void toNotes() {
        middle.close();
    }

    private void changed() {
        buttons.show(middle.work());
    }

    private BorderPane desk(Steering steering, Node miniature, Parts parts, KeyTable keys) {
        BorderPane desk = new BorderPane(middle);
        desk.setTop(new VBox(top, problems, handout));
        desk.setLeft(map);
        desk.setRight(new BeamerPane(steering, miniature, parts, keys));
        desk.setBottom(line);
        return desk;
    }

    /** The window is closed: looks at the workshop no more. */
    public void leave() {
        workshop.unwatch(this);
    }

    /** Shows how safe the session is, and tells what is wrong with it. */
    public void saved(SaveState state) {
        top.saved(state);
        line.setDisable(state instanceof SaveState.ReadOnly);
        Problem wrong = wrong(state);
        if (wrong != null && !wrong.equals(told)) {
            problems.tell(wrong);
        } else if (wrong == null && told != null) {
            problems.close();
        }
        told = wrong;
    }

    private static @Nullable Problem wrong(SaveState state) {
        return switch (state) {
            case SaveState.Saved _, SaveState.Pending _ -> null;
            case SaveState.Failing failing -> failing.problem();
            case SaveState.Elsewhere elsewhere -> elsewhere.problem();
            case SaveState.ReadOnly readOnly -> readOnly.why();
        };
    }

    /** What is told along the top: saving, problems. */
    public TopBar top() {
        return top;
    }

    /** Where problems are told. */
    public ProblemBanner problems() {
        return problems;
    }

    /** Where a handout is followed while it is made. */
    public HandoutStrip handout() {
        return handout;
    }

    /** Brings the keyboard to the typing line. */
    public void ready() {
        line.enter();
    }

    TypingLine line() {
        return line;
    }

    Middle middle() {
        return middle;
    }

    KeySheet sheet() {
        return sheet;
    }

    void leaveLine() {
        map.map().requestFocus();
    }

    @Override
    public void stepped(Step step) {
        map.chose();
        middle.show();
        line.stepped();
        changed();
        top.show();
        problems.clear();
    }

    @Override
    public void drafted(Draft draft) {
        line.show(draft);
        middle.drafted();
    }

    @Override
    public void refused(Refusal why) {
        problems.refused(why);
    }
}
