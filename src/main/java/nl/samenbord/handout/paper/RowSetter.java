package nl.samenbord.handout.paper;

import nl.samenbord.handout.paper.pdf.Colour;
import nl.samenbord.handout.paper.pdf.Mark;

import java.util.ArrayList;
import java.util.List;
import java.util.function.DoubleSupplier;

/** Sets the rows of one table. */
final class RowSetter {
    private static final float RULE = 0.5f;

    private final Setter setter;
    private final Table table;
    private final float width;

    RowSetter(Setter setter, Table table, float width) {
        this.setter = setter;
        this.table = table;
        this.width = width;
    }

    /** A row whose height is what is asked for, or that of its contents where that is 0. */
    Setting set(TableRow row, Mark parent, boolean head, DoubleSupplier height) {
        if (row.cells().size() != table.shares().size()) {
            throw new IllegalArgumentException("a row has a cell for each column");
        }
        Mark mark = parent.child("TR");
        List<Float> widths = Shares.of(table.shares(), width, table.gap());
        List<RowSetting.Part> parts = new ArrayList<>();
        float x = 0;
        for (int i = 0; i < widths.size(); i++) {
            Cell cell = row.cells().get(i);
            Mark cellMark = mark(cell, mark, head);
            float inside = widths.get(i) - cell.style().left() - cell.style().padX();
            Setting inner = setter.sequence(cell.blocks(), cellMark, inside);
            parts.add(
                    new RowSetting.Part(
                            x, widths.get(i), cell.style(), cell.halfway(), inner, cellMark));
            x += widths.get(i) + table.gap();
        }
        return ruled(new RowSetting(parts, mark, height));
    }

    private static Mark mark(Cell cell, Mark row, boolean head) {
        if (head && !cell.blocks().isEmpty()) {
            return row.child("TH").with("/A<</O/Table/Scope/Column>>");
        }
        return cell.heading() ? row.child("TH").with("/A<</O/Table/Scope/Row>>") : row.child("TD");
    }

    private Setting ruled(Setting row) {
        Colour rule = table.rule();
        if (rule == null) {
            return row;
        }
        return new EndingSetting(
                row,
                (sheet, x, y, height) -> sheet.fillBox(rule, x, y + height - RULE, width, RULE, 0));
    }
}
