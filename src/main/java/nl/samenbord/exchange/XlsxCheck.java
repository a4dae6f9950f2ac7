package nl.samenbord.exchange;

import java.io.ByteArrayInputStream;
import java.util.regex.Pattern;

import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/**
 * Looks through the parts of a spreadsheet before anything is made of them: well-formed, without
 * declarations that reach outside or grow, and with cells that are where they can be and that point
 * at texts that are there.
 */
final class XlsxCheck {
    private static final int MOST_CELLS = 1_000_000;
    private static final int MOST_ARRAYS = 1_000;
    private static final int LONGEST_FORMULA = 10_000;
    private static final int DEEPEST = 100;
    private static final Pattern PLACE = Pattern.compile("[A-Za-z]{1,3}[0-9]{1,7}");
    private static final Pattern NUMBER = Pattern.compile("[0-9]{1,7}");

    private final XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
    private int cells;
    private int arrays;
    private int texts;
    private int lastPointedAt = -1;
    private boolean pointing;
    private final StringBuilder pointer = new StringBuilder();
    private int formula = -1;

    XlsxCheck() {
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
    }

    /** One of the parts. */
    void look(String name, byte[] part) throws BadTable {
        boolean sheet = name.startsWith("xl/worksheets/");
        try {
            XMLStreamReader in = factory.createXMLStreamReader(new ByteArrayInputStream(part));
            for (int depth = 0; in.hasNext(); ) {
                switch (in.next()) {
                    case XMLStreamConstants.DTD, XMLStreamConstants.ENTITY_REFERENCE ->
                            throw damaged();
                    case XMLStreamConstants.START_ELEMENT -> {
                        need(++depth <= DEEPEST);
                        texts += !sheet && in.getLocalName().equals("si") ? 1 : 0;
                        if (sheet) {
                            begin(in);
                        }
                    }
                    case XMLStreamConstants.END_ELEMENT -> {
                        depth--;
                        if (sheet) {
                            end(in.getLocalName());
                        }
                    }
                    case XMLStreamConstants.CHARACTERS -> characters(in);
                    default -> {
                        // remarks and instructions are nothing to us
                    }
                }
            }
        } catch (XMLStreamException e) {
            throw damaged();
        }
    }

    /** All parts were looked through. */
    void end() throws BadTable {
        need(lastPointedAt < texts);
    }

    private void begin(XMLStreamReader in) throws BadTable {
        String place = in.getAttributeValue(null, "r");
        String type = in.getAttributeValue(null, "t");
        switch (in.getLocalName()) {
            case "c" -> {
                enough(++cells, MOST_CELLS);
                need(place == null || PLACE.matcher(place).matches());
                pointing = "s".equals(type);
                pointer.setLength(0);
            }
            case "row" -> need(place == null || NUMBER.matcher(place).matches());
            case "f" -> {
                arrays += "array".equals(type) ? 1 : 0;
                enough(arrays, MOST_ARRAYS);
                formula = 0;
            }
            default -> {
                // how it looks is nothing to us
            }
        }
    }

    private void characters(XMLStreamReader in) throws BadTable {
        if (formula >= 0) {
            formula += in.getTextLength();
            enough(formula, LONGEST_FORMULA);
        } else if (pointing) {
            pointer.append(in.getText());
            enough(pointer.length(), LONGEST_FORMULA);
        }
    }

    private void end(String element) throws BadTable {
        if (element.equals("f")) {
            formula = -1;
        } else if (element.equals("c") && pointing) {
            pointing = false;
            String text = pointer.toString().strip();
            need(text.isEmpty() || NUMBER.matcher(text).matches());
            lastPointedAt = Math.max(lastPointedAt, text.isEmpty() ? -1 : Integer.parseInt(text));
        }
    }

    private static void need(boolean given) throws BadTable {
        if (!given) {
            throw damaged();
        }
    }

    private static void enough(int found, int most) throws BadTable {
        if (found > most) {
            throw new BadTable(NoTable.TOO_MUCH);
        }
    }

    private static BadTable damaged() {
        return new BadTable(NoTable.DAMAGED_SPREADSHEET);
    }
}
