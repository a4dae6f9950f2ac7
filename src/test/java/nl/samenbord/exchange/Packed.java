package nl.samenbord.exchange;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** Spreadsheets made by hand, part by part. */
final class Packed {
    private static final String MAIN = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
    private static final String KINDS =
            "application/vnd.openxmlformats-officedocument.spreadsheetml.";

    private final Map<String, byte[]> parts = new LinkedHashMap<>();
    private final StringBuilder sheets = new StringBuilder();
    private final StringBuilder links = new StringBuilder();
    private int count;

    Packed() {
        part(
                "[Content_Types].xml",
                "<Types xmlns=\"http://schemas.openxmlformats.org/package/2006/content-types\">"
                        + "<Override PartName=\"/xl/workbook.xml\" ContentType=\""
                        + KINDS
                        + "sheet.main+xml\"/><Override PartName=\"/xl/styles.xml\" ContentType=\""
                        + KINDS
                        + "styles+xml\"/><Override PartName=\"/xl/sharedStrings.xml\""
                        + " ContentType=\""
                        + KINDS
                        + "sharedStrings+xml\"/></Types>");
        part(
                "xl/styles.xml",
                "<styleSheet xmlns=\""
                        + MAIN
                        + "\"><numFmts><numFmt numFmtId=\"170\" formatCode=\"dd/mm/yyyy\\ hh:mm\"/>"
                        + "</numFmts><cellXfs><xf numFmtId=\"0\"/><xf numFmtId=\"14\"/>"
                        + "<xf numFmtId=\"170\"/><xf numFmtId=\"20\"/><xf numFmtId=\"9\"/>"
                        + "</cellXfs></styleSheet>");
        part("xl/sharedStrings.xml", "<sst xmlns=\"" + MAIN + "\"/>");
    }

    /** A sheet with these rows, as they are written in the file. */
    Packed sheet(String name, String rows) {
        count++;
        sheets.append("<sheet name=\"").append(name).append("\" sheetId=\"").append(count);
        sheets.append("\" r:id=\"r").append(count).append("\"/>");
        links.append("<Relationship Id=\"r").append(count);
        links.append("\" Target=\"worksheets/sheet").append(count).append(".xml\"/>");
        return part(
                "xl/worksheets/sheet" + count + ".xml",
                "<worksheet xmlns=\""
                        + MAIN
                        + "\"><sheetData>"
                        + rows
                        + "</sheetData></worksheet>");
    }

    /** A row of cells with these texts. */
    static String row(int number, String... texts) {
        StringBuilder row = new StringBuilder("<row r=\"" + number + "\">");
        for (int i = 0; i < texts.length; i++) {
            String place = (char) ('A' + i) + "" + number;
            row.append(
                    texts[i].startsWith("<")
                            ? texts[i].replace("<c", "<c r=\"" + place + "\"")
                            : "<c r=\""
                                    + place
                                    + "\" t=\"inlineStr\"><is><t>"
                                    + texts[i]
                                    + "</t></is></c>");
        }
        return row + "</row>";
    }

    Packed part(String name, String text) {
        return part(name, text.getBytes(StandardCharsets.UTF_8));
    }

    Packed part(String name, byte[] bytes) {
        parts.put(name, bytes);
        return this;
    }

    byte[] bytes() {
        if (count > 0) {
            part(
                    "xl/workbook.xml",
                    "<workbook xmlns=\""
                            + MAIN
                            + "\" xmlns:r=\"http://schemas.openxmlformats.org/officeDocument/2006/"
                            + "relationships\"><sheets>"
                            + sheets
                            + "</sheets></workbook>");
            part(
                    "xl/_rels/workbook.xml.rels",
                    "<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/"
                            + "relationships\">"
                            + links
                            + "</Relationships>");
        }
        return zip(parts);
    }

    static byte[] zip(Map<String, byte[]> parts) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            for (Map.Entry<String, byte[]> part : parts.entrySet()) {
                zip.putNextEntry(new ZipEntry(part.getKey()));
                zip.write(part.getValue());
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }
}
