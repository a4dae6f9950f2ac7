package nl.samenbord.ui.facilitator.keys;

/** What can be asked for with a key. */
public enum Command {
    /** Keep the note; with an empty line: open what is chosen. */
    KEEP("keys.keep"),
    /** A new line within the note. */
    NEW_LINE("keys.newLine"),
    /** Each line becomes a note. */
    KEEP_EACH("keys.keepEach"),
    /** Back one level. */
    BACK("keys.back"),
    /** The kind with this number. */
    KIND("keys.kind"),
    /** The voice with this number. */
    VOICE("keys.voice"),
    /** The table with this number. */
    TABLE("keys.table"),
    /** The next round. */
    ROUND("keys.round"),
    /** A place for a paper note that can't be typed now. */
    PLACEHOLDER("keys.placeholder"),
    /** The next language of the meeting. */
    LANGUAGE("keys.language"),
    /** To the field for the translation and back. */
    TRANSLATION("keys.translation"),
    /** Take back. */
    UNDO("keys.undo"),
    /** Do again. */
    REDO("keys.redo"),
    /** Search all notes. */
    SEARCH("keys.search"),
    /** Bring the chosen note to another cell. */
    MOVE("keys.move"),
    /** Bring the bundle of the chosen note to another cell. */
    MOVE_BUNDLE("keys.moveBundle"),
    /** The menu of the chosen note or cell. */
    MENU("keys.menu"),
    /** Pick the chosen note, or let it go. */
    SELECT("keys.select"),
    /** Pick on, upwards. */
    EXTEND_UP("keys.extend"),
    /** Pick on, downwards. */
    EXTEND_DOWN("keys.extend"),
    /** Pick on, to the left. */
    EXTEND_LEFT("keys.extend"),
    /** Pick on, to the right. */
    EXTEND_RIGHT("keys.extend"),
    /** Lay the picked notes together; in a bundle: change its title. */
    BUNDLE("keys.bundle"),
    /** Take the chosen note out of its bundle. */
    TAKE_OUT("keys.takeOut"),
    /** Take apart the bundle of the chosen note. */
    TAKE_APART("keys.takeApart"),
    /** Keep the chosen note from the room, or show it again. */
    HIDE("keys.hide"),
    /** Let the room see the chosen note that is held back. */
    RELEASE("keys.release"),
    /** Put the chosen note in the bin. */
    BIN("keys.bin"),
    /** Erase the chosen note for good. */
    ERASE("keys.erase"),
    /** Show the bin. */
    SHOW_BIN("keys.showBin"),
    /** Open the pane with this number, or close it. */
    WORK("keys.work"),
    /** Up on the map or among the notes. */
    UP("keys.walk"),
    /** Down on the map or among the notes. */
    DOWN("keys.walk"),
    /** Left on the map or among the notes. */
    LEFT("keys.walk"),
    /** Right on the map or among the notes. */
    RIGHT("keys.walk"),
    /** Make a PDF to print. */
    PRINT("keys.print"),
    /** The beamer on or off. */
    BEAMER("keys.beamer"),
    /** The beamer black or not. */
    BLACK("keys.black"),
    /** Hold the picture on the beamer or let go. */
    HOLD("keys.hold"),
    /** Previous page, cell or column on the beamer. */
    PREVIOUS("keys.previous"),
    /** Next page, cell or column on the beamer. */
    NEXT("keys.next"),
    /** Show the scene that waits first. */
    SHOW_WAITING("keys.showWaiting"),
    /** Let the next scene that is chosen wait. */
    LET_WAIT("keys.letWait"),
    /** The keyboard to the buttons of the scenes. */
    SCENES("keys.scenes"),
    /** The next step of the evening. */
    STEP_ON("keys.stepOn"),
    /** The previous step of the evening. */
    STEP_BACK("keys.stepBack"),
    /** Set the clock to so many minutes. */
    CLOCK("keys.clock"),
    /** The clock stands still or goes on. */
    CLOCK_TURN("keys.clockTurn"),
    /** One minute more on the clock. */
    CLOCK_MORE("keys.clockMore"),
    /** No clock any more. */
    CLOCK_AWAY("keys.clockAway"),
    /** The sheet with all keys. */
    KEYS("keys.keys");

    private final String words;

    Command(String words) {
        this.words = words;
    }

    /** The key of its text. */
    public String words() {
        return words;
    }
}
