package nl.samenbord.handout.paper;

import nl.samenbord.handout.paper.pdf.Decoration;
import nl.samenbord.handout.paper.pdf.Mark;

import org.jspecify.annotations.Nullable;

import java.util.Iterator;
import java.util.List;

/** The rows of a table under its head, which is content once and decoration after that. */
final class TableSetting implements Setting {
    private final Table table;
    private final RowSetter rowSetter;
    private final Mark mark;
    private final Setting body;
    private boolean begun;
    private float rowHeight;

    TableSetting(Table table, RowSetter rowSetter, Mark mark) {
        this.table = table;
        this.rowSetter = rowSetter;
        this.mark = mark;
        Mark bodyMark = mark.child("TBody");
        Setting sequence =
                new SequenceSetting(
                        tableRows(table.rows()),
                        block ->
                                new TogetherSetting(
                                        () ->
                                                rowSetter.set(
                                                        (TableRow) block,
                                                        bodyMark,
                                                        false,
                                                        () -> rowHeight)));
        body = new EndingSetting(sequence, (sheet, x, y, height) -> bodyMark.close());
    }

    @Override
    public @Nullable Fragment next(float room, boolean fresh) {
        Mark headMark = begun ? Decoration.REPEATED_HEAD : mark.child("THead");
        Fragment head = head(headMark);
        float above = head == null ? 0 : head.height() + table.gap();
        rowHeight = rowHeight(room - above);
        Fragment rest = body.done() ? null : body.next(room - above, fresh);
        if (rest == null && (begun || !body.done())) {
            return null;
        }
        begun = true;
        boolean last = body.done();
        float height = above + (rest == null ? 0 : rest.height());
        return new Fragment(
                height,
                (sheet, x, y) -> {
                    if (head != null) {
                        head.paint(sheet, x, y);
                        headMark.close();
                    }
                    if (rest != null) {
                        rest.paint(sheet, x, y + above);
                    }
                    if (last) {
                        mark.close();
                    }
                });
    }

    @Override
    public boolean done() {
        return begun && body.done();
    }

    /** What each row has of a page that they fill, a gap below the last too; 0 if they don't. */
    private float rowHeight(float room) {
        int rows = table.fill();
        return rows == 0 ? 0 : (room - rows * table.gap()) / rows;
    }

    private @Nullable Fragment head(Mark headMark) {
        Setting head =
                new SequenceSetting(
                        tableRows(table.head()),
                        block -> rowSetter.set((TableRow) block, headMark, true, () -> 0));
        return head.done() ? null : head.next(Float.MAX_VALUE, true);
    }

    private Iterator<TableRow> tableRows(Iterable<List<Cell>> all) {
        return new Each<>(all, row -> new TableRow(row, table.gap())).iterator();
    }
}
