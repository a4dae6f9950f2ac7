package nl.samenbord.ui.grid;

import nl.samenbord.board.Id;

import java.util.List;

/**
 * What lies on the screen as one thing: a note is one sheet, a bundle is a frame around several.
 * What is too long for a column comes in parts, counted from 0.
 */
record Card(Id id, int part, boolean framed, double padding, List<Sheet> sheets) {
    Card {
        sheets = List.copyOf(sheets);
    }

    double height() {
        double inner = sheets.stream().mapToDouble(sheet -> sheet.height(padding)).sum();
        double between = (sheets.size() - 1) * padding;
        return inner + between + (framed ? 2 * padding : 0);
    }
}
