package nl.samenbord.ui.facilitator.keys;

import static javafx.scene.input.KeyCombination.ALT_DOWN;
import static javafx.scene.input.KeyCombination.SHIFT_DOWN;
import static javafx.scene.input.KeyCombination.SHORTCUT_DOWN;

import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCodeCombination;
import javafx.scene.input.KeyCombination;
import javafx.scene.input.KeyEvent;

import nl.samenbord.board.Kind;
import nl.samenbord.board.Template;
import nl.samenbord.board.Voice;
import nl.samenbord.text.Texts;
import nl.samenbord.ui.facilitator.parts.PageKeys;
import nl.samenbord.ui.facilitator.parts.Work;
import nl.samenbord.ui.facilitator.parts.ZoomKeys;
import nl.samenbord.ui.fx.DigitRow;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** All keys of the laptop window, for one template: what they do and how that is told. */
public final class KeyTable {
    private static final String RESERVED = "LTR";
    private static final String SPACE = new KeyCodeCombination(KeyCode.SPACE).getDisplayText();
    private static final int TABLES_WITH_A_KEY = 9;

    private final Texts texts;
    private final Map<KeyCombination, Press> bindings = new LinkedHashMap<>();
    private final List<Told> lines = new ArrayList<>();
    private final DigitRow digits = new DigitRow();

    /** A line of the sheet, and the digits of the upper row that are in it. */
    private record Told(String keys, String words, List<Integer> digits) {}

    /** The keys for these kinds and voices. */
    public KeyTable(Template template, Texts texts) {
        this.texts = texts;
        line(Command.KEEP, key(KeyCode.ENTER));
        line(Command.NEW_LINE, key(KeyCode.ENTER, SHIFT_DOWN));
        line(Command.KEEP_EACH, key(KeyCode.ENTER, SHORTCUT_DOWN));
        tell(texts.of("keys.codeThenSpace"), texts.of("keys.code"));
        line(Command.BACK, key(KeyCode.ESCAPE));
        Letters letters = new Letters(RESERVED);
        List<Kind> kinds = template.kinds();
        named(Command.KIND, kinds.stream().map(Kind::name).toList(), letters);
        List<Voice> voices = template.voices();
        named(Command.VOICE, voices.stream().map(Voice::name).toList(), letters);
        tables();
        line(Command.ROUND, key(KeyCode.R, ALT_DOWN));
        line(Command.PLACEHOLDER, key(KeyCode.N, SHORTCUT_DOWN));
        line(Command.LANGUAGE, key(KeyCode.L, ALT_DOWN));
        line(Command.TRANSLATION, key(KeyCode.T, ALT_DOWN));
        line(Command.UNDO, key(KeyCode.Z, SHORTCUT_DOWN));
        line(
                Command.REDO,
                key(KeyCode.Y, SHORTCUT_DOWN),
                key(KeyCode.Z, SHORTCUT_DOWN, SHIFT_DOWN));
        line(Command.SEARCH, key(KeyCode.F, SHORTCUT_DOWN));
        arrows();
        picking();
        line(Command.BUNDLE, key(KeyCode.J, SHORTCUT_DOWN));
        line(Command.TAKE_OUT, key(KeyCode.U, SHORTCUT_DOWN));
        line(Command.TAKE_APART, key(KeyCode.U, SHORTCUT_DOWN, SHIFT_DOWN));
        line(Command.MOVE, key(KeyCode.M, SHORTCUT_DOWN));
        line(Command.MOVE_BUNDLE, key(KeyCode.M, SHORTCUT_DOWN, SHIFT_DOWN));
        line(Command.MENU, key(KeyCode.F10, SHIFT_DOWN), key(KeyCode.CONTEXT_MENU));
        line(Command.HIDE, key(KeyCode.E, SHORTCUT_DOWN));
        line(Command.RELEASE, key(KeyCode.G, SHORTCUT_DOWN));
        line(Command.BIN, key(KeyCode.DELETE));
        line(Command.ERASE, key(KeyCode.DELETE, SHIFT_DOWN));
        line(Command.SHOW_BIN, key(KeyCode.D, SHORTCUT_DOWN));
        work();
        line(Command.PRINT, key(KeyCode.P, SHORTCUT_DOWN));
        line(Command.BEAMER, key(KeyCode.F5));
        line(Command.BLACK, key(KeyCode.B, SHORTCUT_DOWN));
        line(Command.HOLD, key(KeyCode.H, SHORTCUT_DOWN));
        line(Command.PREVIOUS, key(KeyCode.PAGE_UP));
        line(Command.NEXT, key(KeyCode.PAGE_DOWN));
        evening();
        line(Command.KEYS, key(KeyCode.F1));
        for (PageKeys page : PageKeys.values()) {
            tell(page.shown(), texts.of(page.words()));
        }
        String shortcut = shown(key(KeyCode.A, SHORTCUT_DOWN)).replaceFirst("A$", "");
        for (ZoomKeys zoom : ZoomKeys.values()) {
            tell(zoom.shown(shortcut), texts.of(zoom.words()));
        }
    }

    /** What is asked for with this key, if anything; a digit may be another letter's key. */
    public Optional<Press> meant(KeyEvent event) {
        return exactly(event).or(() -> byDigit(event));
    }

    private Optional<Press> byDigit(KeyEvent event) {
        if (!event.isShortcutDown() && !event.isAltDown()) {
            return Optional.empty();
        }
        OptionalInt digit = digits.of(event);
        if (digit.isEmpty()) {
            return Optional.empty();
        }
        KeyCode code = KeyCode.getKeyCode("" + digit.getAsInt());
        Optional<Press> there = exactly(pressed(event, code, event.isShiftDown()));
        return there.or(() -> exactly(pressed(event, code, false)));
    }

    private static KeyEvent pressed(KeyEvent event, KeyCode code, boolean shift) {
        return new KeyEvent(
                KeyEvent.KEY_PRESSED,
                "",
                "",
                code,
                shift,
                event.isControlDown(),
                event.isAltDown(),
                event.isMetaDown());
    }

    private Optional<Press> exactly(KeyEvent event) {
        return bindings.entrySet().stream()
                .filter(entry -> entry.getKey().match(event))
                .map(Map.Entry::getValue)
                .findFirst();
    }

    /** The sheet, line by line; with what this keyboard gives in the place of a digit. */
    public List<KeyLine> lines() {
        return lines.stream().map(line -> new KeyLine(keys(line), line.words())).toList();
    }

    private String keys(Told line) {
        String others =
                line.digits().stream()
                        .map(digits::beside)
                        .filter(other -> !other.isEmpty())
                        .collect(Collectors.joining(" "));
        return others.isEmpty() ? line.keys() : line.keys() + " (" + others + ")";
    }

    private void tell(String keys, String words) {
        lines.add(new Told(keys, words, List.of()));
    }

    /** The key for this, as it is printed on a keyboard; empty where it has none. */
    public String keyFor(Press press) {
        return bindings.entrySet().stream()
                .filter(entry -> entry.getValue().equals(press))
                .findFirst()
                .map(entry -> shown(entry.getKey()))
                .map(key -> key.equals(SPACE) ? texts.of("keys.spaceBar") : key)
                .orElse("");
    }

    private void bind(KeyCombination key, Press press) {
        Press other = bindings.put(key, press);
        if (other != null) {
            throw new IllegalStateException(key + " is for " + other + " and " + press);
        }
    }

    private void line(Command command, KeyCombination... keys) {
        for (KeyCombination key : keys) {
            bind(key, new Press(command, 0));
        }
        tell(shown(keys[0]), texts.of(command.words()));
    }

    private void named(Command command, List<String> names, Letters letters) {
        List<Character> given = letters.of(names);
        for (int i = 0; i < names.size(); i++) {
            if (given.get(i) != ' ') {
                KeyCombination key = key(KeyCode.getKeyCode("" + given.get(i)), ALT_DOWN);
                bind(key, new Press(command, i));
                tell(shown(key), texts.of(command.words(), names.get(i)));
            }
        }
    }

    private void tables() {
        for (int n = 0; n <= TABLES_WITH_A_KEY; n++) {
            bind(key(KeyCode.getKeyCode("" + n), ALT_DOWN), new Press(Command.TABLE, n));
            KeyCode pad = KeyCode.valueOf("NUMPAD" + n);
            bind(key(pad, ALT_DOWN), new Press(Command.TABLE, n));
        }
        String first = shown(key(KeyCode.DIGIT1, ALT_DOWN));
        lines.add(
                new Told(
                        first + "…" + TABLES_WITH_A_KEY,
                        texts.of(Command.TABLE.words()),
                        IntStream.rangeClosed(1, TABLES_WITH_A_KEY).boxed().toList()));
    }

    private void work() {
        for (Work work : Work.values()) {
            KeyCode digit = KeyCode.getKeyCode("" + work.digit());
            KeyCombination key =
                    work.afterwards()
                            ? key(digit, SHORTCUT_DOWN, SHIFT_DOWN)
                            : key(digit, SHORTCUT_DOWN);
            bind(key, new Press(Command.WORK, work.number()));
            lines.add(
                    new Told(
                            shown(key),
                            texts.of(Command.WORK.words(), texts.of(work.words())),
                            List.of(work.digit())));
        }
    }

    private void evening() {
        line(Command.SCENES, key(KeyCode.F2));
        line(Command.STEP_ON, key(KeyCode.F6));
        line(Command.STEP_BACK, key(KeyCode.F6, SHIFT_DOWN));
        line(Command.SHOW_WAITING, key(KeyCode.F8));
        line(Command.LET_WAIT, key(KeyCode.F8, SHIFT_DOWN));
        line(Command.CLOCK, key(KeyCode.K, SHORTCUT_DOWN));
        line(Command.CLOCK_TURN, key(KeyCode.F7));
        line(Command.CLOCK_AWAY, key(KeyCode.F7, SHIFT_DOWN));
        line(Command.CLOCK_MORE, key(KeyCode.F9));
    }

    private void arrows() {
        bind(key(KeyCode.UP), new Press(Command.UP, 0));
        bind(key(KeyCode.DOWN), new Press(Command.DOWN, 0));
        bind(key(KeyCode.LEFT), new Press(Command.LEFT, 0));
        bind(key(KeyCode.RIGHT), new Press(Command.RIGHT, 0));
        tell("← ↑ ↓ →", texts.of(Command.UP.words()));
    }

    private void picking() {
        bind(key(KeyCode.SPACE), new Press(Command.SELECT, 0));
        tell(texts.of("keys.spaceBar"), texts.of(Command.SELECT.words()));
        bind(key(KeyCode.UP, SHIFT_DOWN), new Press(Command.EXTEND_UP, 0));
        bind(key(KeyCode.DOWN, SHIFT_DOWN), new Press(Command.EXTEND_DOWN, 0));
        bind(key(KeyCode.LEFT, SHIFT_DOWN), new Press(Command.EXTEND_LEFT, 0));
        bind(key(KeyCode.RIGHT, SHIFT_DOWN), new Press(Command.EXTEND_RIGHT, 0));
        tell("Shift+← ↑ ↓ →", texts.of(Command.EXTEND_UP.words()));
    }

    private static KeyCombination key(KeyCode code, KeyCombination.Modifier... modifiers) {
        return new KeyCodeCombination(code, modifiers);
    }

    private static String shown(KeyCombination key) {
        return key.getDisplayText()
                .replace("↵", "Enter")
                .replace("Escape", "Esc")
                .replace("Page ", "Page");
    }
}
