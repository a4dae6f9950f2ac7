package nl.samenbord.ui.scene;

import javafx.scene.Node;

import nl.samenbord.board.Board;
import nl.samenbord.board.Carried;
import nl.samenbord.board.Former;
import nl.samenbord.board.years.DreamLine;
import nl.samenbord.board.years.Sequel;
import nl.samenbord.text.Texts;
import nl.samenbord.ui.grid.HeadBand;
import nl.samenbord.ui.grid.Passage;
import nl.samenbord.ui.grid.Style;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/**
 * What was promised a year ago and what came of it, each with a shape and a word; then the number
 * towards the dream over the years.
 */
final class CamePicture {
    private final Easel easel;

    CamePicture(Easel easel) {
        this.easel = easel;
    }

    Drawn page(Board board, int wanted) {
        Texts texts = easel.texts();
        Sequel sequel = Sequel.of(board);
        List<Chapter> chapters = new ArrayList<>();
        List<Style> styles = List.of(easel.plain(), easel.measures().body());
        if (!sequel.agreements().isEmpty()) {
            HeadBand head = head(board, texts.of("came.title"));
            chapters.add(
                    Chapter.under(
                            head,
                            easel,
                            styles,
                            Stack.RULED,
                            style -> entries(sequel.agreements(), style)));
        }
        if (!sequel.themes().isEmpty()) {
            HeadBand head = head(board, texts.of("room.came.themes"));
            chapters.add(
                    Chapter.under(
                            head, easel, styles, Stack.RULED, style -> themes(sequel, style)));
        }
        DreamLine line = DreamLine.of(board);
        if (line.points().size() > 1) {
            HeadBand head = easel.head(texts.of("room.came.dream"));
            chapters.add(
                    Chapter.under(
                            head,
                            easel,
                            List.of(easel.plain()),
                            Stack.PLAIN,
                            _ -> List.of(new DreamFigure(easel, line).entry(head.height()))));
        }
        if (chapters.isEmpty()) {
            HeadBand head = easel.head(texts.of("came.title"));
            List<Node> nodes = new ArrayList<>(List.of(head.onPaper()));
            nodes.addAll(easel.say(texts.of("room.came.none"), easel.below(head.height(), false)));
            return new Drawn(nodes, 1);
        }
        return new Booklet(easel, chapters).page(wanted);
    }

    /** With the day of then, where somebody said it. */
    private HeadBand head(Board board, String title) {
        LocalDate day = Sequel.former(board).map(Former::date).orElse(null);
        return day == null
                ? easel.head(title)
                : easel.head(title, new Days(easel.texts()).date(day, Days.NONE));
    }

    private List<Entry> themes(Sequel sequel, Style style) {
        List<Entry> entries = new ArrayList<>();
        for (Sequel.OfTheme one : sequel.themes()) {
            if (one.theme() != null) {
                Style bold = new Style(style.size(), true);
                entries.addAll(entries(List.of(one.theme()), bold));
            }
            entries.addAll(entries(one.steps(), style));
        }
        return entries;
    }

    private List<Entry> entries(List<Carried> all, Style style) {
        StateFigures figures = new StateFigures(easel);
        double indent = figures.width(style) + easel.measures().margin();
        double room = easel.width() - indent;
        List<Entry> entries = new ArrayList<>();
        for (Carried one : all) {
            List<Passage> words = new ArrayList<>();
            words.add(easel.pen().even(one.what(), style, room));
            words.add(easel.pen().even(came(one), easel.measures().strong(), room));
            entries.add(
                    Entry.of(words, easel.width())
                            .after(figures.of(one.came().state(), style), indent));
        }
        return entries;
    }

    /** "niet gedaan: het bericht kwam pas in mei". */
    private String came(Carried one) {
        Texts texts = easel.texts();
        String word =
                switch (one.came().state()) {
                    case NEW -> texts.of("came.unsaid");
                    case BUSY -> texts.of("state.busy");
                    case DONE -> texts.of("came.done");
                    case STOPPED -> texts.of("came.not");
                };
        return one.came().reason().isEmpty() ? word : word + ": " + one.came().reason();
    }
}
