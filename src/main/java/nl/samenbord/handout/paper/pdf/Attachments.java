package nl.samenbord.handout.paper.pdf;

import java.io.IOException;
import java.util.Locale;
import java.util.SortedMap;
import java.util.TreeMap;

/** The files inside the document, as readers list them and as the standard for archives asks. */
final class Attachments {
    private final ObjectWriter writer;
    private final String date;
    private final SortedMap<String, Integer> specs = new TreeMap<>();

    /** Every file inside has the date of the document, so that the same input is the same file. */
    Attachments(ObjectWriter writer, Metadata metadata) {
        this.writer = writer;
        date = metadata.date();
    }

    void add(Attachment file) throws IOException {
        byte[] bytes = file.bytes();
        int stream =
                writer.writeStream(
                        String.format(
                                Locale.ROOT,
                                "/Type/EmbeddedFile/Subtype/%s/Params<</Size"
                                        + " %d/CreationDate(%s)/ModDate(%s)>>",
                                file.mediaType().replace("/", "#2F"),
                                bytes.length,
                                date,
                                date),
                        bytes);
        String name = Syntax.string(file.name());
        int spec =
                writer.write(
                        String.format(
                                Locale.ROOT,
                                "<</Type/Filespec/F%s/UF%s/Desc%s/AFRelationship/Source"
                                        + "/EF<</F %d 0 R/UF %d 0 R>>>>",
                                name,
                                name,
                                Syntax.string(file.description()),
                                stream,
                                stream));
        if (specs.putIfAbsent(name, spec) != null) {
            throw new IllegalArgumentException("two files inside have one name");
        }
    }

    /** The entries for the catalog; none when there are no files. */
    String finish() {
        if (specs.isEmpty()) {
            return "";
        }
        StringBuilder names = new StringBuilder();
        StringBuilder all = new StringBuilder();
        specs.forEach(
                (name, spec) -> {
                    names.append(name).append(' ').append(Syntax.reference(spec)).append(' ');
                    all.append(Syntax.reference(spec)).append(' ');
                });
        return "/AF[" + all + "]/Names<</EmbeddedFiles<</Names[" + names + "]>>>>";
    }
}
