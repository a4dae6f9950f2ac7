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

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** All keys of the laptop window, for one template: what they do and how that is told. */
public final class KeyTable {
    private static final String RESERVED = "LTR";
    private static final int TABLES_WITH_A_KEY = 9;

    private final Texts texts;
    private final Map<KeyCombination, Press> bindings = new LinkedHashMap<>();
    private final List<KeyLine> lines = new ArrayList<>();

    /** The keys for these kinds and voices. */
    public KeyTable(Template template, Texts texts) {
        this.texts = texts;
        line(Command.KEEP, key(KeyCode.ENTER));
        line(Command.NEW_LINE, key(KeyCode.ENTER, SHIFT_DOWN));
        line(Command.KEEP_EACH, key(KeyCode.ENTER, SHORTCUT_DOWN));
        lines.add(new KeyLine(texts.of("keys.codeThenSpace"), texts.of("keys.code")));
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
            lines.add(new KeyLine(page.shown(), texts.of(page.words())));
        }
        String shortcut = shown(key(KeyCode.A, SHORTCUT_DOWN)).replaceFirst("A$", "");
        for (ZoomKeys zoom : ZoomKeys.values()) {
            lines.add(new KeyLine(zoom.shown(shortcut), texts.of(zoom.words())));
        }
    }

    /** What is asked for with this key, if anything. */
    public Optional<Press> meant(KeyEvent event) {
        return bindings.entrySet().stream()
                .filter(entry -> entry.getKey().match(event))
                .map(Map.Entry::getValue)
                .findFirst();
    }

    /** The sheet, line by line. */
    public List<KeyLine> lines() {
        return List.copyOf(lines);
    }

    /** The key for this, as it is printed on a keyboard; empty where it has none. */
    public String keyFor(Press press) {
        return bindings.entrySet().stream()
                .filter(entry -> entry.getValue().equals(press))
                .findFirst()
                .map(entry -> shown(entry.getKey()))
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
        lines.add(new KeyLine(shown(keys[0]), texts.of(command.words())));
    }

    private void named(Command command, List<String> names, Letters letters) {
        List<Character> given = letters.of(names);
        for (int i = 0; i < names.size(); i++) {
            if (given.get(i) != ' ') {
                KeyCombination key = key(KeyCode.getKeyCode("" + given.get(i)), ALT_DOWN);
                bind(key, new Press(command, i));
                lines.add(new KeyLine(shown(key), texts.of(command.words(), names.get(i))));
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
        lines.add(new KeyLine(first + "…" + TABLES_WITH_A_KEY, texts.of(Command.TABLE.words())));
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
                    new KeyLine(
                            shown(key), texts.of(Command.WORK.words(), texts.of(work.words()))));
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
        lines.add(new KeyLine("← ↑ ↓ →", texts.of(Command.UP.words())));
    }

    private void picking() {
        bind(key(KeyCode.SPACE), new Press(Command.SELECT, 0));
        lines.add(new KeyLine(texts.of("keys.spaceBar"), texts.of(Command.SELECT.words())));
        bind(key(KeyCode.UP, SHIFT_DOWN), new Press(Command.EXTEND_UP, 0));
        bind(key(KeyCode.DOWN, SHIFT_DOWN), new Press(Command.EXTEND_DOWN, 0));
        bind(key(KeyCode.LEFT, SHIFT_DOWN), new Press(Command.EXTEND_LEFT, 0));
        bind(key(KeyCode.RIGHT, SHIFT_DOWN), new Press(Command.EXTEND_RIGHT, 0));
        lines.add(new KeyLine("Shift+← ↑ ↓ →", texts.of(Command.EXTEND_UP.words())));
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
