package nl.samenbord.ui.grid;

import javafx.scene.Group;
import javafx.scene.layout.Pane;
import javafx.scene.paint.Color;
import javafx.scene.shape.Rectangle;
import javafx.scene.shape.StrokeType;

import nl.samenbord.board.Cell;
import nl.samenbord.board.Template;
import nl.samenbord.ui.fx.Token;

import java.util.List;

/** A cell of the overview: a shape for each note and how many there are. */
final class CountCell extends Pane {
    private final Template template;
    private final Box box;
    private final Measures measures;
    private final Pen pen;
    private final Rectangle frame;
    private final Group content = new Group();
    private List<Integer> shown = List.of();
    private MarkPlan plan = new MarkPlan(0, 1);

    CountCell(Template template, Cell cell, Box box, Measures measures, Pen pen) {
        this.template = template;
        this.box = box;
        this.measures = measures;
        this.pen = pen;
        relocate(box.x(), box.y());
        frame = Frames.rounded(0, 0, box.width(), box.height(), measures.corner());
        boolean head = template.isHead(cell);
        frame.setFill(head ? Token.BEFORE.colour() : Color.web(template.column(cell).tint()));
        frame.setStrokeType(StrokeType.OUTSIDE);
        getChildren().add(frame);
        if (head) {
            getChildren().add(Frames.head(new Box(0, 0, box.width(), box.height()), measures));
        }
        getChildren().add(content);
    }

    /** The room for shapes left of a count of so many digits. */
    static double room(double cellWidth, double countWidth, Measures measures) {
        return cellWidth - countWidth - 3 * measures.padding();
    }

    void chosen(boolean yes) {
        frame.setStroke(yes ? Token.INK.colour() : null);
        frame.setStrokeWidth(2 * measures.line());
    }

    /** Counts by voice and then kind, in the template's order. */
    void show(List<Integer> counts, MarkPlan newPlan) {
        if (counts.equals(shown) && newPlan.equals(plan)) {
            return;
        }
        shown = counts;
        plan = newPlan;
        content.getChildren().clear();
        int total = counts.stream().mapToInt(Integer::intValue).sum();
        if (total > 0) {
            double width = count(total);
            marks(room(box.width(), width, measures));
        }
    }

    /** How the count looks in a cell of this height. */
    static Style figure(double cellHeight, Measures measures) {
        boolean low = cellHeight < 1.1 * measures.question().size();
        return low ? measures.strong() : measures.question();
    }

    private double count(int total) {
        Style style = figure(box.height(), measures);
        Passage figure = pen.line(Integer.toString(total), style);
        double x = box.width() - figure.widest() - measures.padding();
        double y = (box.height() - figure.height()) / 2;
        content.getChildren()
                .addAll(
                        pen.write(
                                figure, x, y, figure.widest(), Pen.Align.LEFT, Token.INK.colour()));
        return figure.widest();
    }

    private void marks(double room) {
        int across = Math.max(1, MarkPlan.across(plan.size(), room));
        int needed = shown.stream().mapToInt(plan::marks).sum();
        int lines = (needed + across - 1) / across;
        double top = (box.height() - lines * plan.step() + plan.step() - plan.size()) / 2;
        int place = 0;
        for (int i = 0; i < shown.size() && plan.size() > 0; i++) {
            var voice = template.voices().get(i / template.kinds().size());
            var kind = template.kinds().get(i % template.kinds().size());
            for (int n = 0; n < plan.marks(shown.get(i)); n++) {
                var mark =
                        Mark.of(
                                kind.shape(),
                                plan.size(),
                                Color.web(voice.colour()),
                                Color.web(voice.edge()));
                int line = place / across;
                mark.relocate(
                        measures.padding() + place % across * plan.step(),
                        top + line * plan.step());
                content.getChildren().add(mark);
                place++;
            }
        }
    }
}
