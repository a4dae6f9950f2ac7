package nl.samenbord.handout.paper;

import nl.samenbord.handout.paper.pdf.Decoration;
import nl.samenbord.handout.paper.pdf.Mark;
import nl.samenbord.handout.paper.type.Align;
import nl.samenbord.handout.paper.type.Hyphens;
import nl.samenbord.handout.paper.type.Line;
import nl.samenbord.handout.paper.type.Text;
import nl.samenbord.handout.paper.type.Typesetter;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;

/** Begins the setting of blocks, each under a tag and in a width. */
final class Setter {
    private static final float LABEL = 16;
    private static final BoxStyle BARE = BoxStyle.PLAIN.padded(0, 0);

    private final Typesetter typesetter;
    private final Outline outline;

    Setter(Typesetter typesetter, Outline outline) {
        this.typesetter = typesetter;
        this.outline = outline;
    }

    Setting set(Block block, Mark parent, float width) {
        return switch (block) {
            case Heading heading -> heading(heading, parent, width);
            case Paragraph p -> paragraph(p, parent.child("P"), width);
            case Fitted fitted -> new FittedSetting(typesetter, fitted, parent.child("P"), width);
            case Listing listing -> listing(listing, parent.child("L"), width);
            case Item item -> item(item, parent.child("LI"), width);
            case Box box -> box(box, parent, width);
            case Columns columns -> columns(columns, parent, width);
            case Table table -> table(table, parent.child("Table"), width);
            case Together together ->
                    new TogetherSetting(() -> sequence(together.blocks(), parent, width));
            case WritingLines writing -> new WritingLinesSetting(writing, width);
            case Bar bar -> new BarSetting(typesetter, bar, parent.child("P"), width);
            case Curve curve -> new CurveSetting(typesetter, curve, width);
            case Cards cards -> new CardsSetting(cards, this, parent, width);
            case TableRow row -> throw new IllegalStateException("a row outside a table");
            case Chapter chapter -> throw new IllegalStateException("a line outside the contents");
        };
    }

    Setting sequence(Iterable<Block> blocks, Mark parent, float width) {
        return new SequenceSetting(blocks.iterator(), block -> set(block, parent, width));
    }

    private Setting paragraph(Paragraph paragraph, Mark mark, float width) {
        boolean centred = paragraph.align() == Align.CENTRE;
        Hyphens hyphens = centred ? Hyphens.WHERE_NEEDED : Hyphens.WHERE_USEFUL;
        return lines(paragraph.text(), paragraph.align(), mark, width, hyphens);
    }

    private Setting lines(List<Text> text, Align align, Mark mark, float width, Hyphens hyphens) {
        List<Line> lines = typesetter.lines(text, width, hyphens);
        return new LinesSetting(new Words(typesetter, text, lines, mark), lines, align, width);
    }

    private Setting heading(Heading heading, Mark parent, float width) {
        Mark mark = parent.child("H" + heading.level());
        Setting lines = lines(heading.text(), Align.START, mark, width, Hyphens.WHERE_NEEDED);
        if (!heading.bookmark() || mark instanceof Decoration) {
            return lines;
        }
        String title = Text.plain(heading.text());
        return new EndingSetting(
                lines,
                (sheet, x, y, height) -> outline.add(heading.level(), title, sheet.place(y)));
    }

    private Setting listing(Listing listing, Mark mark, float width) {
        String numbering =
                switch (listing.marker()) {
                    case NONE -> "None";
                    case BULLET -> "Disc";
                    case NUMBER -> "Decimal";
                };
        Mark list = mark.with("/A<</O/List/ListNumbering/" + numbering + ">>");
        AtomicInteger count = new AtomicInteger();
        Iterator<Item> items =
                new Each<>(
                                listing.items(),
                                blocks -> Item.of(listing, count.incrementAndGet(), blocks))
                        .iterator();
        return new EndingSetting(
                new SequenceSetting(items, block -> set(block, list, width)),
                (sheet, x, y, height) -> list.close());
    }

    private Setting item(Item item, Mark mark, float width) {
        boolean labelled = !item.label().words().isEmpty();
        float indent = labelled ? LABEL : 0;
        Mark label = mark.child("Lbl");
        List<Text> words = labelled ? List.of(item.label()) : List.of();
        Setting before = lines(words, Align.START, label, LABEL, Hyphens.WHERE_NEEDED);
        Mark body = mark.child("LBody");
        Setting inner = sequence(item.blocks(), body, width - indent);
        return new ItemSetting(before, inner, body, mark, indent);
    }

    private Setting box(Box box, Mark parent, float width) {
        float inside = width - box.style().left() - box.style().padX();
        return new BoxSetting(box.style(), sequence(box.blocks(), parent, inside), width);
    }

    private Setting columns(Columns columns, Mark parent, float width) {
        List<Float> shares = columns.columns().stream().map(Columns.Column::share).toList();
        List<Float> widths = Shares.of(shares, width, columns.gap());
        Mark mark = parent.child("Div");
        List<RowSetting.Part> parts = new ArrayList<>();
        float x = 0;
        for (int i = 0; i < widths.size(); i++) {
            Mark column = mark.child("Div");
            float wide = widths.get(i);
            Setting inner = sequence(columns.columns().get(i).blocks(), column, wide);
            parts.add(new RowSetting.Part(x, wide, BARE, false, inner, column));
            x += wide + columns.gap();
        }
        return new RowSetting(parts, mark);
    }

    private Setting table(Table table, Mark mark, float width) {
        return new TableSetting(table, new RowSetter(this, table, width), mark);
    }
}
