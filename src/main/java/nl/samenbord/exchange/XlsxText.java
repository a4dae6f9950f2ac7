package nl.samenbord.exchange;

import org.dhatim.fastexcel.reader.Cell;
import org.dhatim.fastexcel.reader.CellType;
import org.jspecify.annotations.Nullable;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.time.DateTimeException;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.regex.Pattern;

/** What stands in a cell of a spreadsheet as the text that people expect to see there. */
final class XlsxText {
    private static final DateTimeFormatter DAY =
            DateTimeFormatter.ofPattern("dd-MM-uuuu", Locale.ROOT);
    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("HH:mm", Locale.ROOT);
    private static final DateTimeFormatter SECONDS =
            DateTimeFormatter.ofPattern("HH:mm:ss", Locale.ROOT);
    // what a spreadsheet keeps of a number is no more exact than this
    private static final MathContext EXACT = new MathContext(15, RoundingMode.HALF_EVEN);
    private static final int LONGEST_NUMBER = 30;

    private static final Pattern NOT_THE_FORM =
            Pattern.compile(
                    "\"[^\"]*\"|\\\\.|\\[[^hms\\]][^\\]]*]|_.|\\*.", Pattern.CASE_INSENSITIVE);
    private static final Pattern OF_TIME =
            Pattern.compile("[dyhs]|m+|(?i)AM/PM", Pattern.CASE_INSENSITIVE);
    private static final Pattern CODED = Pattern.compile("_x([0-9A-Fa-f]{4})_");

    private XlsxText() {}

    static String of(Cell cell) {
        Object value = cell.getValue();
        if (value == null) {
            // an error keeps what it shows
            return cell.getType() == CellType.ERROR && cell.getRawValue() != null
                    ? cell.getRawValue()
                    : "";
        }
        if (value instanceof BigDecimal number) {
            return number(number, cell);
        }
        if (value instanceof Boolean truth) {
            return truth ? "WAAR" : "ONWAAR";
        }
        return decoded(value.toString());
    }

    private static String number(BigDecimal number, Cell cell) {
        String form = form(cell.getDataFormatString());
        if (OF_TIME.matcher(form).find() && !form.contains("0") && !form.contains("#")) {
            try {
                return moment(cell.asDate(), number);
            } catch (DateTimeException | ArithmeticException | NumberFormatException e) {
                // no day that exists: the number is all there is
                return plain(number);
            }
        }
        return form.contains("%") ? plain(number.movePointRight(2)) + "%" : plain(number);
    }

    private static String form(@Nullable String format) {
        if (format == null || format.equalsIgnoreCase("general") || format.equals("@")) {
            return "";
        }
        // what stands behind a semicolon is for other numbers
        return NOT_THE_FORM.matcher(format).replaceAll("").split(";", 2)[0];
    }

    private static String moment(LocalDateTime at, BigDecimal number) {
        LocalTime time = at.toLocalTime();
        String hour = time.getSecond() == 0 ? TIME.format(time) : SECONDS.format(time);
        if (number.signum() >= 0 && number.compareTo(BigDecimal.ONE) < 0) {
            return hour;
        }
        String day = DAY.format(at);
        return time.equals(LocalTime.MIDNIGHT) ? day : day + " " + hour;
    }

    private static String plain(BigDecimal number) {
        if (number.signum() == 0) {
            return "0";
        }
        BigDecimal exact = number.round(EXACT).stripTrailingZeros();
        String text =
                Math.abs((long) exact.precision() - exact.scale()) > LONGEST_NUMBER
                                || exact.scale() > LONGEST_NUMBER
                        ? exact.toString()
                        : exact.toPlainString();
        return text.replace('.', ',');
    }

    /** Characters that the file can't hold are written in it by their number. */
    private static String decoded(String text) {
        return text.contains("_x")
                ? CODED.matcher(text)
                        .replaceAll(
                                coded ->
                                        java.util.regex.Matcher.quoteReplacement(
                                                String.valueOf(
                                                        (char)
                                                                Integer.parseInt(
                                                                        coded.group(1), 16))))
                : text;
    }
}
