package nl.samenbord.ui.facilitator.dots;

import javafx.scene.layout.VBox;

import nl.samenbord.board.Budget;
import nl.samenbord.board.Gap;
import nl.samenbord.board.Voice;
import nl.samenbord.ui.facilitator.parts.Parts;
import nl.samenbord.ui.grid.Names;

import java.util.List;

/** What matters much to one voice and little to another, the widest gap first. */
public final class GapBox extends VBox {
    private static final double GAP = 20;

    private final List<Budget.Spent> spent;
    private final PieceText writer;
    private final Parts parts;

    /** These gaps are between the same two voices; there is at least one. */
    public GapBox(List<Gap> gaps, List<Budget.Spent> spent, PieceText writer, Parts parts) {
        this.spent = spent;
        this.writer = writer;
        this.parts = parts;
        getStyleClass().add("rank-column");
        Gap first = gaps.getFirst();
        String title =
                parts.texts()
                        .of("dots.gap", first.high().plural(), Names.within(first.low().plural()));
        getChildren().add(parts.label(title, "list-title"));
        for (Gap gap : gaps) {
            boolean tie = gaps.stream().filter(other -> other.place() == gap.place()).count() > 1;
            getChildren().add(row(gap, tie));
        }
    }

    private VBox row(Gap gap, boolean tie) {
        String code = gap.posted().cell().code();
        String where = tie ? code + " · " + parts.texts().of("sheet.tie") : code;
        List<VBox> both = List.of(part(gap.high(), gap.highDots()), part(gap.low(), gap.lowDots()));
        VBox row =
                new VBox(
                        writer.of(gap.posted()),
                        parts.label(where, "muted"),
                        new Beside(GAP, both));
        row.getStyleClass().add("rank-words");
        return row;
    }

    /** A count beside the bar, never a percentage of a handful of people. */
    private VBox part(Voice voice, int dots) {
        int all = all(voice);
        String words = parts.texts().of("dots.gapPart", Names.within(voice.plural()), dots, all);
        return new VBox(
                parts.label(words, "gap-part"), new Portion(voice, Portion.share(dots, all)));
    }

    private int all(Voice voice) {
        return spent.stream()
                .filter(one -> one.voice().equals(voice))
                .mapToInt(Budget.Spent::given)
                .sum();
    }
}
