package nl.samenbord.ui.facilitator;

import javafx.scene.Node;
import javafx.scene.layout.Pane;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;

import nl.samenbord.board.Refusal;
import nl.samenbord.desk.PaperForm;
import nl.samenbord.desk.Problem;
import nl.samenbord.desk.SaveState;
import nl.samenbord.privacy.NoteSignals;
import nl.samenbord.privacy.Signals;
import nl.samenbord.text.Texts;
import nl.samenbord.ui.facilitator.evening.BeamerPane;
import nl.samenbord.ui.facilitator.evening.Leading;
import nl.samenbord.ui.facilitator.hand.Bundler;
import nl.samenbord.ui.facilitator.hand.Hand;
import nl.samenbord.ui.facilitator.hand.Onlooker;
import nl.samenbord.ui.facilitator.hand.Selection;
import nl.samenbord.ui.facilitator.hand.Typing;
import nl.samenbord.ui.facilitator.keys.Command;
import nl.samenbord.ui.facilitator.keys.KeyTable;
import nl.samenbord.ui.facilitator.keys.Press;
import nl.samenbord.ui.facilitator.paper.PaperPane;
import nl.samenbord.ui.facilitator.parts.Parts;
import nl.samenbord.ui.facilitator.parts.ProblemBanner;
import nl.samenbord.ui.facilitator.parts.SignalWords;
import nl.samenbord.ui.facilitator.parts.Work;
import nl.samenbord.ui.facilitator.parts.WorkPane;
import nl.samenbord.ui.facilitator.scan.BelowNotes;
import nl.samenbord.ui.facilitator.signals.PrivacyStrip;
import nl.samenbord.ui.facilitator.signals.Waiting;
import nl.samenbord.ui.facilitator.typing.TypingLine;
import nl.samenbord.ui.fx.Fonts;
import nl.samenbord.workshop.Draft;
import nl.samenbord.workshop.Step;
import nl.samenbord.workshop.Watcher;
import nl.samenbord.workshop.Workshop;

import org.jspecify.annotations.Nullable;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;

/** Everything in the laptop window while a session is open. */
public final class Laptop extends StackPane implements Watcher, Onlooker {
    private final Workshop workshop;
    private final Texts texts;
    private final TopBar top;
    private final MapPane map;
    private final WorkButtons buttons;
    private final Middle middle;
    private final TypingLine line;
    private final BeamerPane beamer;
    private final KeySheet sheet;
    private final ProblemBanner problems;
    private final PaperPane paper;
    private final OneScreenStrip oneScreen;
    private final PrivacyStrip privacy;
    private final Waiting waiting;
    private final RoomSafe roomSafe;
    private final BelowNotes below;
    private final Desk desk;
    private final Outside outside;
    private @Nullable Problem told;

    /** The window on this workshop; the miniature shows what the room sees. */
    public Laptop(Workshop workshop, Tools tools, Node miniature, Outside outside, Texts texts) {
        this.workshop = workshop;
        this.outside = outside;
        this.texts = texts;
        Hand hand = tools.hand();
        Typing typing = tools.typing();
        Fonts fonts = tools.fonts();
        Leading leading = tools.leading();
        Parts parts = new Parts(texts, fonts);
        KeyTable keys = new KeyTable(hand.board().template(), texts);
        Selection selection = new Selection(hand);
        Bundler bundler = new Bundler(hand, tools.clock());
        Commands commands = new Commands(tools, leading, selection, bundler, outside, this);
        Pane dragLayer = new Pane();
        dragLayer.setMouseTransparent(true);
        top = new TopBar(hand, parts, keys, commands::run, outside);
        problems = new ProblemBanner(parts);
        NoteSignals signals = new NoteSignals(new Signals());
        SignalWords words = new SignalWords(texts, signals);
        below = new BelowNotes(hand, parts);
        List<WorkPane> panes =
                new Panes(tools, parts, keys, commands, outside, this)
                        .all(bundler, signals, words, below);
        buttons = new WorkButtons(panes, parts, keys, commands::run);
        Press held = new Press(Command.WORK, Work.SIGNALS.number());
        waiting = new Waiting(parts, keys.keyFor(held), () -> commands.run(held));
        MapMenu menu = new MapMenu(tools, bundler, texts, keys, this);
        map = new MapPane(hand, parts, fonts, menu, buttons, waiting);
        line = new TypingLine(hand, typing, parts, keys, fonts, commands::run);
        NoteDrag drag = new NoteDrag(hand, typing, map.map(), dragLayer, line::enter);
        middle =
                new Middle(
                        hand,
                        drag,
                        parts,
                        keys,
                        fonts,
                        words,
                        commands::run,
                        panes,
                        selection,
                        bundler,
                        line::enter);
        middle.under(below);
        map.onClick(middle::click);
        counted();
        beamer =
                new BeamerPane(
                        leading,
                        miniature,
                        parts,
                        keys,
                        () -> commands.run(new Press(Command.WORK, Work.PROGRAMME.number())),
                        this::ready);
        sheet = new KeySheet(keys, parts, this::ready);
        getStyleClass().add("laptop");
        oneScreen = new OneScreenStrip(parts, keys, this::ready);
        privacy = new PrivacyStrip(parts, middle::to, this::ready);
        privacy.remind(hand.board().meeting().keepUntil(), LocalDate.now(tools.clock()));
        VBox above = new VBox(top, problems, privacy, oneScreen);
        desk = new Desk(above, map, middle, beamer, line, parts);
        paper = new PaperPane(parts, PaperForm.all(), hand::board, outside.paper(), this::ready);
        paper.visibleProperty().addListener((_, _, now) -> desk.paper(now ? paper() : null));
        middle.onChanged(this::turned);
        roomSafe = new RoomSafe(desk, sheet, hand, typing, problems.visibleProperty());
        getChildren().setAll(desk, dragLayer, sheet);
        Parts.home(this, line::enter);
        new Keyboard(keys, hand, line, middle::counts, commands).listen(this);
        workshop.watch(this);
        hand.look(this);
    }

    /** The menu of the note that is chosen, else of the cell. */
    void menu() {
        if (middle.isElsewhere() || !middle.notes().menu()) {
            map.menu();
        }
    }

    /** Shows what waits in each pane, and which one is open. */
    void counted() {
        buttons.show(middle.work());
        waiting.show(workshop.board());
    }

    /** Something else is in sight, or the beamer went on or off. */
    void turned() {
        counted();
        boolean alone = !outside.beamerOn();
        desk.wide(middle.isWide() && alone, middle.isWhole() && alone, middle.least());
    }

    /** Brings what leads the evening in sight, beside whatever is worked on. */
    void lead() {
        desk.wide(false, false, middle.least());
    }

    /** Brings this in sight, if it is not. */
    public void to(Work work) {
        middle.to(work);
    }

    /** Lays the session in this file beside this one. */
    public void beside(Path earlier) {
        middle.beside(earlier);
    }

    void work(Work work) {
        middle.work(work);
    }

    /** The window is closed: looks at the workshop no more. */
    public void leave() {
        workshop.unwatch(this);
        middle.leave();
        paper.leave();
    }

    /** Shows how safe the session is, and tells what is wrong with it. */
    public void saved(SaveState state) {
        top.saved(state);
        line.setDisable(state instanceof SaveState.ReadOnly);
        Problem wrong = SaveStateLabel.wrong(state);
        if (wrong != null && !wrong.equals(told)) {
            problems.tell(wrong);
        } else if (wrong == null && told != null) {
            problems.close();
        }
        told = wrong;
        roomSafe.trouble(wrong != null);
    }

    /** What is told along the top: saving, problems. */
    public TopBar top() {
        return top;
    }

    /** Where problems are told. */
    public ProblemBanner problems() {
        return problems;
    }

    /** Where it is asked what to show on one screen. */
    public OneScreenStrip oneScreen() {
        return oneScreen;
    }

    /** Where it is asked before something is erased for good, and told what came of it. */
    public PrivacyStrip privacy() {
        return privacy;
    }

    /** The window while the room looks at it too. */
    public RoomSafe room() {
        return roomSafe;
    }

    /** Shows this in the place of the notes until one goes back; wide: at the right too. */
    public void guest(Node guest, boolean wide) {
        middle.guest(guest, wide);
    }

    /** Back to the notes. */
    public void withoutGuest() {
        middle.close();
    }

    /** Tells that something went wrong that should not have. */
    public void unexpected() {
        problems.say(texts.of("problem.unexpected"));
    }

    /** Brings the keyboard to the typing line, or back to where one counts. */
    public void ready() {
        middle.ready();
    }

    TypingLine line() {
        return line;
    }

    Middle middle() {
        return middle;
    }

    PaperPane paper() {
        return paper;
    }

    BeamerPane beamer() {
        return beamer;
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
        below.show();
        line.stepped();
        beamer.show();
        counted();
        top.show();
        paper.show();
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
