package nl.samenbord.ui.grid;

import javafx.scene.Group;
import javafx.scene.paint.Color;

import nl.samenbord.board.Countdown;
import nl.samenbord.text.Texts;
import nl.samenbord.ui.fx.Token;

import java.time.Instant;
import java.util.Locale;

/**
 * The clock of the room. It has its place on a screen, and when time goes on nothing changes but
 * the clock; each digit has a place of its own, so that it stands still while others change.
 */
public final class ClockFace extends Group {
    private final Measures measures;
    private final Pen pen;
    private final String over;
    private Countdown countdown = Countdown.NONE;
    private Box box = new Box(0, 0, 0, 0);
    private Style style;
    private Pen.Align align = Pen.Align.RIGHT;
    private Color ink = Token.INK.colour();
    private String shown = "";

    /** A clock that is not set. */
    public ClockFace(Measures measures, Lettering lettering, Texts texts) {
        this.measures = measures;
        pen = new Pen(lettering);
        over = texts.of("clock.over");
        style = measures.title();
        setId("clock");
        // whatever it shows, nothing around it has to be laid out again
        setManaged(false);
    }

    /** From now on it goes by this. */
    public void set(Countdown other) {
        countdown = other;
        shown = "";
        getChildren().clear();
    }

    /** Whether there is a clock to be seen. */
    public boolean isSet() {
        return countdown.isSet();
    }

    /**
     * The room it takes beside other things, with what keeps it apart; nothing if it is not set.
     */
    public double width() {
        return isSet() ? Math.ceil(digits(measures.title())) + 2 * measures.gap() : 0;
    }

    /** How high it is beside other things. */
    public double height() {
        return isSet() ? pen.line("0", measures.title()).pitch() : 0;
    }

    /** Its usual place: at the right margin, halfway this height. */
    public void corner(double top, double height, Color colour) {
        double right = measures.width() - measures.margin();
        double wide = digits(measures.title());
        put(new Box(right - wide, top, wide, height), measures.title(), Pen.Align.RIGHT, colour);
    }

    /** In the middle of this place, as large as can be. */
    public void fill(Box place) {
        double most = place.height() / pen.line("0", new Style(1000, true)).pitch() * 1000;
        double wide = place.width() / digits(new Style(1000, true)) * 1000;
        double size = Math.floor(Math.max(Math.min(most, wide), measures.title().size()));
        put(place, new Style(size, true), Pen.Align.CENTRE, Token.INK.colour());
    }

    private void put(Box place, Style size, Pen.Align within, Color colour) {
        box = place;
        style = size;
        align = within;
        ink = colour;
        shown = "";
    }

    /** It is this late. */
    public void show(Instant now) {
        String words = countdown.isOver(now) ? over : digits(now);
        if (isSet() && !words.equals(shown)) {
            shown = words;
            getChildren().clear();
            if (words.equals(over)) {
                say();
            } else {
                count(words);
            }
        }
    }

    /** What is left, until its last second is over: "6:40". */
    private String digits(Instant now) {
        long seconds = countdown.left(now).plusMillis(999).toSeconds();
        return String.format(Locale.ROOT, "%d:%02d", seconds / 60, seconds % 60);
    }

    private double digits(Style size) {
        int minutes = Math.max(2, Long.toString(countdown.length().toMinutes()).length());
        return (minutes + 2) * digit(size) + pen.width(":", size);
    }

    /** The widest digit. */
    private double digit(Style size) {
        return "0123456789"
                .chars()
                .mapToDouble(digit -> pen.width(Character.toString(digit), size))
                .max()
                .orElse(0);
    }

    private void count(String digits) {
        double each = digit(style);
        double colon = pen.width(":", style);
        double whole = (digits.length() - 1) * each + colon;
        double x = align == Pen.Align.RIGHT ? box.right() - whole : middle(whole);
        double y = box.y() + (box.height() - pen.line("0", style).pitch()) / 2;
        for (int i = 0; i < digits.length(); i++) {
            String one = digits.substring(i, i + 1);
            double wide = one.equals(":") ? colon : each;
            Passage digit = pen.line(one, style);
            getChildren().addAll(pen.write(digit, x, y, wide, Pen.Align.CENTRE, ink));
            x += wide;
        }
    }

    private double middle(double width) {
        return box.x() + (box.width() - width) / 2;
    }

    /** Calmly, in the same place. */
    private void say() {
        Passage words = pen.even(over, measures.strong(), box.width());
        for (double size = style.size(); size > words.style().size(); size *= 0.9) {
            Passage larger = pen.even(over, new Style(Math.floor(size), true), box.width());
            if (!larger.torn() && larger.height() <= box.height()) {
                words = larger;
                break;
            }
        }
        double y = box.y() + (box.height() - words.height()) / 2;
        getChildren().addAll(pen.write(words, box.x(), y, box.width(), align, ink));
    }
}
