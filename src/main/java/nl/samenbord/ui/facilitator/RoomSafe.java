package nl.samenbord.ui.facilitator;

import javafx.beans.value.ObservableBooleanValue;
import javafx.scene.Node;

import nl.samenbord.ui.facilitator.hand.Hand;
import nl.samenbord.ui.facilitator.hand.Typing;
import nl.samenbord.ui.facilitator.keys.Command;
import nl.samenbord.workshop.Draft;

import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;

/**
 * The laptop's window while the room looks at it too: the room's picture, the typing line, and the
 * keys that bring nothing else into sight.
 */
public final class RoomSafe {
    private static final Set<Command> SAFE =
            EnumSet.of(
                    Command.KEEP,
                    Command.NEW_LINE,
                    Command.KEEP_EACH,
                    Command.BACK,
                    Command.KIND,
                    Command.VOICE,
                    Command.TABLE,
                    Command.LANGUAGE,
                    Command.TRANSLATION,
                    Command.UNDO,
                    Command.REDO,
                    Command.UP,
                    Command.DOWN,
                    Command.LEFT,
                    Command.RIGHT,
                    Command.BEAMER,
                    Command.BLACK,
                    Command.HOLD,
                    Command.PREVIOUS,
                    Command.NEXT,
                    Command.STEP_ON,
                    Command.STEP_BACK,
                    Command.SHOW_WAITING,
                    Command.CLOCK_TURN,
                    Command.CLOCK_MORE,
                    Command.CLOCK_AWAY);

    private final Desk desk;
    private final KeySheet sheet;
    private final Hand hand;
    private final Typing typing;
    private final ObservableBooleanValue told;
    private Optional<Draft> aside = Optional.empty();
    private boolean trouble;

    /** Told is whether something is told that the room must not read. */
    RoomSafe(Desk desk, KeySheet sheet, Hand hand, Typing typing, ObservableBooleanValue told) {
        this.desk = desk;
        this.sheet = sheet;
        this.hand = hand;
        this.typing = typing;
        this.told = told;
        told.addListener((_, _, _) -> mark());
    }

    /** From now on there is only this picture; a note that was being edited waits unseen. */
    public void enter(Node picture) {
        aside = typing.layAside();
        hand.letGo();
        sheet.close();
        desk.room(picture);
    }

    /** Everything is in sight again. */
    public void leave() {
        desk.everything();
        desk.secondScreen(false);
        aside.ifPresent(typing::takeUp);
        aside = Optional.empty();
    }

    /** Whether the room looks on. */
    public boolean isOn() {
        return desk.isRoom();
    }

    /** Tells that there is a second screen, or no longer. */
    public void secondScreen(boolean there) {
        desk.secondScreen(there);
    }

    boolean allows(Command command) {
        return !isOn() || SAFE.contains(command);
    }

    void trouble(boolean now) {
        trouble = now;
        mark();
    }

    private void mark() {
        desk.attention(trouble || told.get());
    }
}
