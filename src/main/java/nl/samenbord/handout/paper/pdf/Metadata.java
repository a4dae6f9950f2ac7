package nl.samenbord.handout.paper.pdf;

import java.nio.charset.StandardCharsets;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/** What the document says of itself, in the two ways that PDF has for it. */
final class Metadata {
    private static final String PRODUCER = "Samenbord";

    private final Description description;

    Metadata(Description description) {
        this.description = description;
    }

    /** The date of the document, as a PDF spells it. */
    String date() {
        return "D:" + date("uuuuMMddHHmmss") + "+00'00'";
    }

    String info() {
        return String.format(
                Locale.ROOT,
                "<</Title%s/Producer(%s)/CreationDate(%s)/ModDate(%s)>>",
                Syntax.string(description.title()),
                PRODUCER,
                date(),
                date());
    }

    byte[] xmp() {
        String date = date("uuuu-MM-dd'T'HH:mm:ss") + "+00:00";
        return String.format(
                        Locale.ROOT,
                        """
                        <?xpacket begin="\uFEFF" id="W5M0MpCehiHzreSzNTczkc9d"?>
                        <x:xmpmeta xmlns:x="adobe:ns:meta/">
                        <rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#">
                        <rdf:Description rdf:about=""
                          xmlns:dc="http://purl.org/dc/elements/1.1/"
                          xmlns:xmp="http://ns.adobe.com/xap/1.0/"
                          xmlns:pdf="http://ns.adobe.com/pdf/1.3/"
                          xmlns:pdfaid="http://www.aiim.org/pdfa/ns/id/"
                          xmlns:pdfuaid="http://www.aiim.org/pdfua/ns/id/"
                          xmlns:pdfaExtension="http://www.aiim.org/pdfa/ns/extension/"
                          xmlns:pdfaSchema="http://www.aiim.org/pdfa/ns/schema#"
                          xmlns:pdfaProperty="http://www.aiim.org/pdfa/ns/property#">
                        <pdfaid:part>3</pdfaid:part>
                        <pdfaid:conformance>A</pdfaid:conformance>
                        <pdfuaid:part>1</pdfuaid:part>
                        <dc:format>application/pdf</dc:format>
                        <dc:title><rdf:Alt><rdf:li xml:lang="x-default">%s</rdf:li></rdf:Alt></dc:title>
                        <dc:language><rdf:Bag><rdf:li>%s</rdf:li></rdf:Bag></dc:language>
                        <xmp:CreateDate>%s</xmp:CreateDate>
                        <xmp:ModifyDate>%s</xmp:ModifyDate>
                        <pdf:Producer>%s</pdf:Producer>
                        <pdfaExtension:schemas><rdf:Bag><rdf:li rdf:parseType="Resource">
                          <pdfaSchema:schema>PDF/UA identification</pdfaSchema:schema>
                          <pdfaSchema:namespaceURI>http://www.aiim.org/pdfua/ns/id/</pdfaSchema:namespaceURI>
                          <pdfaSchema:prefix>pdfuaid</pdfaSchema:prefix>
                          <pdfaSchema:property><rdf:Seq><rdf:li rdf:parseType="Resource">
                            <pdfaProperty:name>part</pdfaProperty:name>
                            <pdfaProperty:valueType>Integer</pdfaProperty:valueType>
                            <pdfaProperty:category>internal</pdfaProperty:category>
                            <pdfaProperty:description>PDF/UA version</pdfaProperty:description>
                          </rdf:li></rdf:Seq></pdfaSchema:property>
                        </rdf:li></rdf:Bag></pdfaExtension:schemas>
                        </rdf:Description>
                        </rdf:RDF>
                        </x:xmpmeta>
                        <?xpacket end="r"?>\
                        """,
                        xml(description.title()),
                        xml(description.language()),
                        date,
                        date,
                        PRODUCER)
                .getBytes(StandardCharsets.UTF_8);
    }

    private String date(String pattern) {
        return DateTimeFormatter.ofPattern(pattern, Locale.ROOT)
                .format(description.created().atOffset(ZoneOffset.UTC));
    }

    private static String xml(String text) {
        StringBuilder allowed = new StringBuilder();
        text.codePoints()
                .filter(c -> c >= ' ' && (c & 0xFFFE) != 0xFFFE)
                .forEach(allowed::appendCodePoint);
        return allowed.toString().replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;");
    }
}
