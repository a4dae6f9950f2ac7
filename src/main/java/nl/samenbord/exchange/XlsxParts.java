package nl.samenbord.exchange;

import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipFile;
import org.apache.commons.compress.utils.SeekableInMemoryByteChannel;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.zip.CRC32;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/**
 * Takes from a packed spreadsheet only the parts in which its cells are written, each within limits
 * and looked through, and packs these anew: nothing else of the file comes to the reader.
 */
final class XlsxParts {
    /** All parts together, unpacked. */
    static final int MOST_BYTES = 64 << 20;

    private static final int MOST_PARTS = 5_000;

    private final XlsxCheck check = new XlsxCheck();
    private final ByteArrayOutputStream packed = new ByteArrayOutputStream();
    private final Set<String> names = new HashSet<>();
    private long left = MOST_BYTES;

    private XlsxParts() {}

    static byte[] of(byte[] file) throws BadTable {
        try (ZipFile zip =
                ZipFile.builder()
                        .setSeekableByteChannel(new SeekableInMemoryByteChannel(file))
                        .get()) {
            List<ZipArchiveEntry> parts = new ArrayList<>();
            for (ZipArchiveEntry entry : Collections.list(zip.getEntries())) {
                if (parts.size() == MOST_PARTS) {
                    throw new BadTable(NoTable.TOO_MUCH);
                }
                parts.add(entry);
            }
            refuseOthers(parts);
            return new XlsxParts().pack(zip, parts);
        } catch (IOException | IllegalArgumentException e) {
            // cut off, or never one
            throw new BadTable(NoTable.DAMAGED_SPREADSHEET);
        }
    }

    private static void refuseOthers(List<ZipArchiveEntry> parts) throws BadTable {
        Set<String> all = new HashSet<>();
        parts.forEach(part -> all.add(part.getName().toLowerCase(Locale.ROOT)));
        if (all.contains("xl/workbook.bin")) {
            throw new BadTable(NoTable.BINARY_SPREADSHEET);
        }
        if (all.stream().anyMatch(name -> name.startsWith("xl/"))
                && all.contains("[content_types].xml")) {
            return;
        }
        if (all.contains("index.zip") || all.stream().anyMatch(name -> name.endsWith(".iwa"))) {
            throw new BadTable(NoTable.NUMBERS);
        }
        if (all.contains("content.xml")) {
            throw new BadTable(
                    all.stream().anyMatch(name -> name.equals("mimetype"))
                            ? NoTable.OPEN_SPREADSHEET
                            : NoTable.PACKED);
        }
        throw new BadTable(
                all.stream().anyMatch(name -> name.startsWith("word/"))
                        ? NoTable.DOCUMENT
                        : NoTable.PACKED);
    }

    private byte[] pack(ZipFile zip, List<ZipArchiveEntry> parts) throws BadTable {
        try (ZipOutputStream out = new ZipOutputStream(packed)) {
            out.setMethod(ZipOutputStream.STORED);
            for (ZipArchiveEntry part : parts) {
                String name = part.getName().toLowerCase(Locale.ROOT);
                if (!isWanted(name)) {
                    continue;
                }
                if (!names.add(name)) {
                    throw new BadTable(NoTable.DAMAGED_SPREADSHEET);
                }
                byte[] bytes = bytes(zip, part);
                check.look(name, bytes);
                ZipEntry entry = new ZipEntry(part.getName());
                CRC32 sum = new CRC32();
                sum.update(bytes);
                entry.setSize(bytes.length);
                entry.setCrc(sum.getValue());
                out.putNextEntry(entry);
                out.write(bytes);
            }
            check.end();
        } catch (IOException e) {
            throw new BadTable(NoTable.DAMAGED_SPREADSHEET);
        }
        return packed.toByteArray();
    }

    /** Content and its styles; no links, pictures, macros, comments or links to other files. */
    private static boolean isWanted(String name) {
        if (!name.endsWith(".xml") && !name.endsWith(".rels")) {
            return false;
        }
        return name.equals("[content_types].xml")
                || name.equals("_rels/.rels")
                || (name.startsWith("xl/")
                        && !name.startsWith("xl/externallinks/")
                        && !name.startsWith("xl/drawings/")
                        && !name.startsWith("xl/charts/")
                        && !name.startsWith("xl/media/")
                        && !name.startsWith("xl/theme/")
                        && !name.startsWith("xl/pivot")
                        && !name.startsWith("xl/worksheets/_rels/"));
    }

    private byte[] bytes(ZipFile zip, ZipArchiveEntry part) throws BadTable, IOException {
        try (InputStream in = zip.getInputStream(part)) {
            byte[] bytes = in.readNBytes((int) left + 1);
            left -= bytes.length;
            if (left < 0) {
                throw new BadTable(NoTable.TOO_MUCH);
            }
            return bytes;
        } catch (UncheckedIOException e) {
            throw new IOException(e);
        }
    }
}
