package nl.samenbord.exchange;

import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipFile;
import org.apache.commons.compress.utils.SeekableInMemoryByteChannel;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.jspecify.annotations.Nullable;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/**
 * A spreadsheet (.xlsx) that is written row by row. The same rows make the same bytes: the moment
 * of writing, which the library puts into it, is taken out.
 */
final class XlsxBook {
    private static final LocalDateTime NO_TIME = LocalDateTime.of(1980, 1, 1, 0, 0);
    private static final Pattern CREATED = Pattern.compile("<dcterms:created.*?</dcterms:created>");
    // what would be read as the number of a character
    private static final Pattern CODE = Pattern.compile("_(?=x[0-9A-Fa-f]{4}_)");

    private static final Pattern UNHELD =
            Pattern.compile("[\\x00-\\x08\\x0B\\x0C\\x0E-\\x1F\\uFFFE\\uFFFF]");

    private final ByteArrayOutputStream written = new ByteArrayOutputStream();
    private final Workbook book = new Workbook(written, "Samenbord", null);
    private @Nullable Worksheet sheet;
    private int next;

    /** From now on rows come on a sheet with this name, in columns of these widths. */
    void sheet(String name, int... widths) {
        Worksheet fresh = book.newWorksheet(name);
        for (int i = 0; i < widths.length; i++) {
            fresh.width(i, widths[i]);
        }
        fresh.freezePane(0, 1);
        sheet = fresh;
        next = 0;
    }

    void heading(List<String> words) {
        Worksheet on = on();
        row(words);
        on.range(next - 1, 0, next - 1, words.size() - 1).style().bold().set();
    }

    /** A row of texts, whole numbers and days. */
    void row(List<?> cells) {
        Worksheet on = on();
        for (int i = 0; i < cells.size(); i++) {
            switch (cells.get(i)) {
                case Integer number -> on.value(next, i, number);
                case LocalDate day -> {
                    on.value(next, i, day);
                    on.style(next, i).format("dd-mm-yyyy").set();
                }
                case Object text when !text.toString().isEmpty() -> {
                    on.value(next, i, coded(text.toString()));
                    on.style(next, i).wrapText(true).verticalAlignment("top").set();
                }
                case Object _ -> {
                    // an empty cell is no cell
                }
            }
        }
        next++;
    }

    /** With the number of each character that such a file can't hold. */
    private static String coded(String text) {
        return UNHELD.matcher(CODE.matcher(text).replaceAll("_x005F_"))
                .replaceAll(
                        held ->
                                String.format(
                                        Locale.ROOT, "_x%04X_", (int) held.group().charAt(0)));
    }

    void gap() {
        next++;
    }

    private Worksheet on() {
        if (sheet == null) {
            throw new IllegalStateException("a row stands on a sheet");
        }
        return sheet;
    }

    /** The whole file; nothing can be added after it. */
    byte[] bytes() {
        try {
            book.finish();
            return withoutTime(written.toByteArray());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static byte[] withoutTime(byte[] file) throws IOException {
        ByteArrayOutputStream same = new ByteArrayOutputStream();
        try (ZipFile zip =
                        ZipFile.builder()
                                .setSeekableByteChannel(new SeekableInMemoryByteChannel(file))
                                .get();
                ZipOutputStream out = new ZipOutputStream(same)) {
            for (ZipArchiveEntry part : Collections.list(zip.getEntries())) {
                byte[] bytes = zip.getInputStream(part).readAllBytes();
                if (part.getName().equals("docProps/core.xml")) {
                    String told = new String(bytes, StandardCharsets.UTF_8);
                    bytes = CREATED.matcher(told).replaceAll("").getBytes(StandardCharsets.UTF_8);
                }
                ZipEntry entry = new ZipEntry(part.getName());
                entry.setTimeLocal(NO_TIME);
                out.putNextEntry(entry);
                out.write(bytes);
                out.closeEntry();
            }
        }
        return same.toByteArray();
    }
}
