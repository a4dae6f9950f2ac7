package nl.samenbord.store;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/** What a file is that was taken for a session, told from its content alone. */
public enum Guise {
    /** A web page, as a sign-in page that was saved in the place of a file. */
    WEB_PAGE,
    /** A spreadsheet, of whatever program. */
    SPREADSHEET,
    /** A text document of a word processor. */
    DOCUMENT,
    /** Slides. */
    PRESENTATION,
    /** A picture. */
    PICTURE,
    /** Files packed together. */
    ARCHIVE,
    /** A table as text. */
    TABLE,
    /** Plain text. */
    TEXT,
    /** Two versions of a file that a program laid into one, with marks between them. */
    TWO_VERSIONS;

    private static final int ENOUGH = 1 << 16;
    private static final Charset ANY = StandardCharsets.ISO_8859_1;

    /** How pictures begin. */
    private static final List<String> PICTURES =
            List.of("\u0089PNG", "\u00FF\u00D8\u00FF", "GIF8", "BM", "II*\0", "MM\0*", "<svg");

    /** How packed files begin: 7-Zip, RAR, gzip. */
    private static final List<String> PACKED = List.of("7z\u00BC\u00AF", "Rar!", "\u001F\u008B");

    private static final String OLD_OFFICE = "\u00D0\u00CF\u0011\u00E0";

    /** What these bytes are, if that can be told. */
    static Optional<Guise> of(byte[] bytes) {
        String raw = new String(bytes, ANY);
        if (raw.startsWith("PK\u0003\u0004")) {
            return Optional.of(zip(raw));
        }
        if (raw.startsWith(OLD_OFFICE)) {
            return Optional.of(oldOffice(raw));
        }
        if (begins(raw, PICTURES) || isNewPicture(raw)) {
            return Optional.of(PICTURE);
        }
        return begins(raw, PACKED) ? Optional.of(ARCHIVE) : text(bytes);
    }

    private static boolean begins(String raw, List<String> with) {
        return with.stream().anyMatch(raw::startsWith);
    }

    /** WebP, and what telephones make. */
    private static boolean isNewPicture(String raw) {
        boolean telephone = Stream.of("hei", "mif1", "avif").anyMatch(s -> raw.startsWith(s, 8));
        return (raw.startsWith("RIFF") && raw.startsWith("WEBP", 8))
                || (raw.startsWith("ftyp", 4) && telephone);
    }

    /** Documents of today are packed files too, which their first names tell. */
    private static Guise zip(String raw) {
        if (raw.contains("xl/workbook") || raw.contains("opendocument.spreadsheet")) {
            return SPREADSHEET;
        } else if (raw.contains("word/document") || raw.contains("opendocument.text")) {
            return DOCUMENT;
        }
        boolean slides = raw.contains("ppt/slides") || raw.contains("opendocument.presentation");
        return slides ? PRESENTATION : ARCHIVE;
    }

    private static Guise oldOffice(String raw) {
        if (raw.contains(wide("Workbook")) || raw.contains(wide("Book"))) {
            return SPREADSHEET;
        }
        return raw.contains(wide("PowerPoint Document")) ? PRESENTATION : DOCUMENT;
    }

    private static String wide(String name) {
        return new String(name.getBytes(StandardCharsets.UTF_16LE), ANY);
    }

    private static Optional<Guise> text(byte[] bytes) {
        String text = decoded(bytes).replace("\0", "").stripLeading();
        String begin = text.substring(0, Math.min(text.length(), ENOUGH)).toLowerCase(Locale.ROOT);
        if (isTwoVersions(text)) {
            return Optional.of(TWO_VERSIONS);
        } else if (begin.startsWith("{\\rtf")) {
            return Optional.of(DOCUMENT);
        } else if (begin.startsWith("<")) {
            return markup(begin);
        } else if (begin.startsWith("{") || begin.startsWith("[") || !isText(begin)) {
            return Optional.empty();
        }
        return Optional.of(isTable(begin) ? TABLE : TEXT);
    }

    private static String decoded(byte[] bytes) {
        byte[] some = Arrays.copyOf(bytes, Math.min(bytes.length, SessionFormat.MOST_BYTES));
        String mark = new String(some, 0, Math.min(2, some.length), ANY);
        boolean wide = mark.equals("\u00FF\u00FE") || mark.equals("\u00FE\u00FF");
        String text = new String(some, wide ? StandardCharsets.UTF_16 : StandardCharsets.UTF_8);
        return text.startsWith("\uFEFF") ? text.substring(1) : text;
    }

    private static boolean isTwoVersions(String text) {
        return text.lines().anyMatch(line -> line.startsWith("<<<<<<<"))
                && text.lines().anyMatch(line -> line.startsWith(">>>>>>>"));
    }

    private static Optional<Guise> markup(String begin) {
        if (begin.contains("<svg")) {
            return Optional.of(PICTURE);
        }
        if (begin.contains("excel.sheet") || begin.contains("office:spreadsheet")) {
            return Optional.of(SPREADSHEET);
        }
        boolean page =
                Stream.of("<!doctype html", "<html", "<head", "<body", "<table", "<script")
                        .anyMatch(begin::contains);
        return page ? Optional.of(WEB_PAGE) : Optional.empty();
    }

    /** Something that a person could read, not the bytes of a program. */
    private static boolean isText(String begin) {
        long odd = begin.chars().filter(c -> c < ' ' && !Character.isWhitespace(c)).count();
        long lost = begin.chars().filter(c -> c == '\uFFFD').count();
        return !begin.isEmpty() && odd == 0 && lost * 20 < begin.length();
    }

    /** The first lines have as many separators, and more than none. */
    private static boolean isTable(String begin) {
        List<String> lines = begin.lines().filter(line -> !line.isBlank()).limit(2).toList();
        return lines.size() == 2
                && Stream.of(";", "\t", ",")
                        .anyMatch(
                                separator -> {
                                    int first = lines.getFirst().split(separator, -1).length;
                                    int second = lines.getLast().split(separator, -1).length;
                                    return first > 1 && second >= first;
                                });
    }
}
