package nl.samenbord.ui.facilitator;

import nl.samenbord.board.Cell;
import nl.samenbord.board.Kind;
import nl.samenbord.board.Note;
import nl.samenbord.board.Rounds;
import nl.samenbord.board.Template;
import nl.samenbord.board.Voice;
import nl.samenbord.ui.facilitator.evening.Leading;
import nl.samenbord.ui.facilitator.hand.Bundler;
import nl.samenbord.ui.facilitator.hand.Drafts;
import nl.samenbord.ui.facilitator.hand.Hand;
import nl.samenbord.ui.facilitator.hand.Selection;
import nl.samenbord.ui.facilitator.hand.Steering;
import nl.samenbord.ui.facilitator.hand.Steps;
import nl.samenbord.ui.facilitator.hand.Typing;
import nl.samenbord.ui.facilitator.keys.Command;
import nl.samenbord.ui.facilitator.keys.Press;
import nl.samenbord.ui.facilitator.parts.Work;

import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;

/** Does what was asked for, by a key or a button. */
final class Commands {
    /** These bring something into sight where paper is looked at. */
    private static final Set<Command> BESIDE_PAPER =
            EnumSet.of(
                    Command.SEARCH,
                    Command.MOVE,
                    Command.MOVE_BUNDLE,
                    Command.BUNDLE,
                    Command.SHOW_BIN,
                    Command.WORK,
                    Command.SCENES,
                    Command.LET_WAIT,
                    Command.CLOCK);

    private final Hand hand;
    private final Typing typing;
    private final Steering steering;
    private final Leading leading;
    private final Selection selection;
    private final Bundler bundler;
    private final Outside outside;
    private final Laptop laptop;
    private final TableDigits digits = new TableDigits();

    Commands(
            Tools tools,
            Leading leading,
            Selection selection,
            Bundler bundler,
            Outside outside,
            Laptop laptop) {
        this.hand = tools.hand();
        this.typing = tools.typing();
        this.steering = tools.steering();
        this.leading = leading;
        this.selection = selection;
        this.bundler = bundler;
        this.outside = outside;
        this.laptop = laptop;
    }

    /** Alt is let go. */
    void released() {
        digits.release();
    }

    boolean isBeamerOn() {
        return outside.beamerOn();
    }

    void run(Command command) {
        run(new Press(command, 0));
    }

    void run(Press press) {
        if (laptop.room().allows(press.command())) {
            perform(press);
        }
    }

    private void perform(Press press) {
        if (BESIDE_PAPER.contains(press.command()) && laptop.paper().isOpen()) {
            laptop.paper().close();
        }
        switch (press.command()) {
            case KEEP -> keep();
            case NEW_LINE -> laptop.line().newLine();
            case KEEP_EACH -> keepEach();
            case BACK -> back();
            case KIND -> kind(press.number());
            case VOICE -> voice(press.number());
            case TABLE -> table(press.number());
            case ROUND -> round();
            case PLACEHOLDER -> placeholder();
            case LANGUAGE -> laptop.line().nextLanguage();
            case TRANSLATION -> laptop.line().openTranslation();
            case UNDO -> hand.undo();
            case REDO -> hand.redo();
            case SEARCH -> laptop.middle().search();
            case MOVE -> laptop.middle().move().open();
            case MOVE_BUNDLE -> laptop.middle().move().openBundle();
            case MENU -> laptop.menu();
            case SELECT -> hand.note().ifPresent(selection::turn);
            case EXTEND_UP -> laptop.middle().notes().extend(0, -1);
            case EXTEND_DOWN -> laptop.middle().notes().extend(0, 1);
            case EXTEND_LEFT -> laptop.middle().notes().extend(-1, 0);
            case EXTEND_RIGHT -> laptop.middle().notes().extend(1, 0);
            case BUNDLE -> laptop.middle().bundle();
            case TAKE_OUT -> bundler.takeOut();
            case TAKE_APART -> bundler.takeApart();
            case HIDE -> hand.note().ifPresent(hand::hide);
            case RELEASE -> chosen().ifPresent(hand::release);
            case ERASE -> chosen().ifPresent(this::erase);
            case BIN -> hand.note().ifPresent(this::bin);
            case SHOW_BIN -> laptop.middle().bin();
            case PRINT -> print();
            case WORK -> laptop.middle().work(Work.of(press.number()));
            case UP -> walk(0, -1);
            case DOWN -> walk(0, 1);
            case LEFT -> walk(-1, 0);
            case RIGHT -> walk(1, 0);
            case BEAMER -> {
                outside.beamer(!outside.beamerOn());
                laptop.turned();
                laptop.middle().show();
            }
            case BLACK -> steering.black();
            case HOLD -> steering.hold();
            case PREVIOUS -> steering.turn(-1);
            case NEXT -> steering.turn(1);
            case SHOW_WAITING -> steering.director().next();
            case LET_WAIT -> laptop.beamer().letWait();
            case SCENES -> {
                laptop.lead();
                laptop.beamer().toScenes();
            }
            case STEP_ON -> leading.agenda().turn(1);
            case STEP_BACK -> leading.agenda().turn(-1);
            case CLOCK -> {
                laptop.lead();
                laptop.beamer().toClock();
            }
            case CLOCK_TURN -> leading.clock().turn();
            case CLOCK_MORE -> leading.clock().more();
            case CLOCK_AWAY -> leading.clock().away();
            case KEYS -> laptop.sheet().turn();
        }
    }

    private void keep() {
        boolean editing = typing.editing();
        if (typing.draft().text().isBlank()) {
            if (!laptop.room().isOn()) {
                open();
            }
        } else if (laptop.line().isList() && !editing) {
            keepEach();
        } else if (typing.keep()) {
            laptop.line().enter();
            if (!editing) {
                laptop.middle().notes().revealLast();
            }
        }
    }

    /** The note beside it is chosen then, so that the keyboard stays among the notes. */
    private void bin(Note note) {
        Optional<Note> beside = laptop.middle().notes().beside(note);
        hand.bin(note);
        if (hand.board().note(note.id()).isEmpty()) {
            beside.flatMap(next -> hand.board().note(next.id())).ifPresent(hand::choose);
        }
    }

    private void print() {
        if (laptop.paper().isOpen()) {
            laptop.paper().print();
        } else {
            laptop.paper().open();
        }
    }

    private void keepEach() {
        if (typing.keepEach(laptop.line().isList())) {
            laptop.middle().notes().revealLast();
            laptop.line().enter();
        }
    }

    /** Opens what is chosen: a note to be edited, or a cell to walk among its notes. */
    private void open() {
        hand.note()
                .ifPresentOrElse(
                        note -> {
                            typing.edit(note);
                            laptop.line().enter();
                        },
                        () -> laptop.middle().notes().enter());
    }

    private void placeholder() {
        if (typing.placeholder(laptop.line().untypedPhrase())) {
            laptop.middle().notes().revealLast();
        }
    }

    private void round() {
        Rounds rounds = new Rounds(hand.board());
        typing.change(d -> Drafts.round(d, rounds.after(d.round())));
    }

    private void back() {
        if (laptop.room().isOn()) {
            leaveRoom();
        } else if (laptop.oneScreen().isOpen()) {
            laptop.oneScreen().close();
        } else if (laptop.privacy().isOpen()) {
            laptop.privacy().close();
        } else if (laptop.sheet().isOpen()) {
            laptop.sheet().turn();
        } else if (laptop.line().isHere() && typing.back()) {
            laptop.line().enter();
        } else if (laptop.paper().isOpen()) {
            laptop.paper().back();
        } else if (laptop.middle().move().isOpen()) {
            laptop.middle().move().close();
        } else if (laptop.beamer().isHere()) {
            laptop.ready();
        } else if (laptop.middle().isElsewhere()) {
            laptop.middle().back();
        } else if (laptop.middle().bundles().isAsking()) {
            laptop.middle().bundles().close();
        } else if (typing.back()) {
            laptop.line().enter();
        } else if (!selection.isEmpty()) {
            selection.clear();
        } else if (hand.note().isPresent()) {
            hand.letGo();
        } else if (laptop.line().isHere() || !outside.toDossier()) {
            laptop.leaveLine();
        }
    }

    /** The note that is chosen in the list that is in sight, else the one on the wall. */
    private Optional<Note> chosen() {
        return laptop.middle().isElsewhere() ? laptop.middle().chosen() : hand.note();
    }

    /** Erases a note for good, once that was asked; an edit of it ends first. */
    private void erase(Note note) {
        laptop.privacy()
                .ask(
                        note,
                        () -> {
                            if (note.id().equals(typing.draft().edits())) {
                                typing.layAside();
                            }
                            outside.erase(note.id());
                        });
    }

    private void leaveRoom() {
        if (!typing.back()) {
            outside.beamer(false);
        }
    }

    private void walk(int right, int down) {
        if (hand.note().isPresent()) {
            laptop.middle().notes().walk(right, down);
        } else {
            Cell next = Steps.from(template(), hand.cell(), right, down);
            hand.choose(next);
        }
    }

    private void kind(int number) {
        Kind kind = template().kinds().get(number);
        typing.change(d -> Drafts.by(d, kind.id(), d.voice(), d.table()));
    }

    private void voice(int number) {
        Voice voice = template().voices().get(number);
        typing.change(d -> Drafts.by(d, d.kind(), voice.id(), d.table()));
    }

    private void table(int number) {
        int table = digits.press(number, hand.board().meeting());
        typing.change(d -> Drafts.by(d, d.kind(), d.voice(), table));
    }

    private Template template() {
        return hand.board().template();
    }
}
