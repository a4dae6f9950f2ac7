package nl.samenbord.exchange;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** Tells by the first bytes of a file what it is, whatever its name says. */
final class FileSort {
    private static final byte[] ZIP = {'P', 'K', 3, 4};
    private static final byte[] OLE = {(byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0};
    private static final int BEGIN = 2_000;

    private FileSort() {}

    /** Whether it is a packed file, as a spreadsheet is. */
    static boolean isZip(byte[] file) {
        return begins(file, ZIP);
    }

    /** What it is, where it is surely no text with a table. */
    static Optional<NoTable> of(byte[] file) {
        if (begins(file, OLE)) {
            return Optional.of(
                    holds(file, "EncryptedPackage")
                            ? NoTable.LOCKED_SPREADSHEET
                            : holds(file, "WordDocument")
                                    ? NoTable.DOCUMENT
                                    : NoTable.OLD_SPREADSHEET);
        }
        if (beginsWith(file, 0x89, 'P', 'N', 'G')
                || beginsWith(file, 0xFF, 0xD8, 0xFF)
                || beginsWith(file, 'G', 'I', 'F', '8')) {
            return Optional.of(NoTable.PICTURE);
        }
        if (beginsWith(file, 0x1F, 0x8B)
                || beginsWith(file, 'R', 'a', 'r', '!')
                || beginsWith(file, '7', 'z', 0xBC, 0xAF)) {
            return Optional.of(NoTable.PACKED);
        }
        if (beginsWith(file, '%', 'P', 'D', 'F')) {
            return Optional.of(NoTable.PDF);
        }
        // the spreadsheets of before 1993
        if (beginsWith(file, 0x09, 0x08)
                || beginsWith(file, 0x09, 0x04)
                || beginsWith(file, 0x09, 0x02)) {
            return Optional.of(NoTable.OLD_SPREADSHEET);
        }
        return Decoded.from(Arrays.copyOf(file, Math.min(file.length, BEGIN * 2)))
                .flatMap(begin -> written(begin.text()));
    }

    private static Optional<NoTable> written(String text) {
        String begin =
                text.substring(0, Math.min(text.length(), BEGIN)).strip().toLowerCase(Locale.ROOT);
        if (begin.startsWith("{\\rtf")) {
            return Optional.of(NoTable.DOCUMENT);
        }
        if (begin.startsWith("{") && begin.contains("samenbord-session")) {
            return Optional.of(NoTable.SESSION);
        }
        if (!begin.startsWith("<")) {
            // what the web sends along before the page
            return begin.startsWith("mime-version:")
                    ? Optional.of(NoTable.WEB_PAGE)
                    : Optional.empty();
        }
        boolean page =
                begin.startsWith("<!doctype html")
                        || begin.contains("<html")
                        || begin.contains("<table")
                        || begin.contains("<head")
                        || begin.contains("<body")
                        || begin.startsWith("<meta");
        if (begin.contains("urn:schemas-microsoft-com:office:spreadsheet")
                && !begin.contains("<html")) {
            return Optional.of(NoTable.XML_SPREADSHEET);
        }
        return page ? Optional.of(NoTable.WEB_PAGE) : Optional.empty();
    }

    private static boolean begins(byte[] file, byte[] mark) {
        return file.length >= mark.length
                && Arrays.equals(file, 0, mark.length, mark, 0, mark.length);
    }

    private static boolean beginsWith(byte[] file, int... mark) {
        byte[] bytes = new byte[mark.length];
        for (int i = 0; i < mark.length; i++) {
            bytes[i] = (byte) mark[i];
        }
        return begins(file, bytes);
    }

    /** In such a file the names of its parts are written in two bytes a letter. */
    private static boolean holds(byte[] file, String name) {
        String wanted =
                new String(name.getBytes(StandardCharsets.UTF_16LE), StandardCharsets.ISO_8859_1);
        return new String(file, StandardCharsets.ISO_8859_1).contains(wanted);
    }
}
