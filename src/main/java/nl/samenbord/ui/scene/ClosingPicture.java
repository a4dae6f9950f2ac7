package nl.samenbord.ui.scene;

import javafx.scene.Group;
import javafx.scene.Node;

import nl.samenbord.board.Board;
import nl.samenbord.board.Dream;
import nl.samenbord.text.Greetings;
import nl.samenbord.text.Texts;
import nl.samenbord.ui.grid.HeadBand;
import nl.samenbord.ui.grid.Passage;
import nl.samenbord.ui.grid.Pen;
import nl.samenbord.ui.grid.Style;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;

/**
 * Thank you in the languages of the room, what happens next and what else was agreed, the number
 * towards the dream.
 */
final class ClosingPicture {
    private final Easel easel;
    private final Greetings greetings;

    ClosingPicture(Easel easel, Greetings greetings) {
        this.easel = easel;
        this.greetings = greetings;
    }

    Drawn page(Board board, int wanted) {
        HeadBand head = easel.head(easel.texts().of("room.closing"));
        List<String> thanks = new Tongues(board, greetings).thanks();
        // the title thanks in the meeting's own language
        List<String> others = thanks.subList(Math.min(1, thanks.size()), thanks.size());
        Terms terms = new Terms(easel, others, easel.measures().strong(), easel.width());
        double below = head.height() + easel.measures().gap();
        double top = below + terms.height() + 1.5 * easel.measures().margin();
        Supplier<Node> thanked = () -> thanked(head, terms, below);
        List<Style> styles = easel.bigAndSmall();
        DateList few = new DateList(easel, board);
        List<Chapter> chapters =
                List.of(chapter(thanked, top, board, DateList.withAll(easel, board)));
        if (!isOnePage(chapters.getFirst()) && !few.isEmpty()) {
            // the agreements were shown before this; the days to remember matter now
            chapters = List.of(chapter(thanked, top, board, few));
        }
        if (!isOnePage(chapters.getFirst())) {
            DateList dates = few.isEmpty() ? DateList.withAll(easel, board) : few;
            HeadBand second = easel.head(easel.texts().of("report.next"));
            chapters =
                    List.of(
                            new Chapter(thanked, top, styles, Stack.RULED, _ -> List.of()),
                            Chapter.under(
                                    second,
                                    easel,
                                    styles,
                                    Stack.RULED,
                                    style -> next(board, dates, style)));
        }
        Drawn page = new Booklet(easel, chapters).page(wanted);
        List<Node> nodes = new ArrayList<>(page.nodes());
        nodes.add(new Figures(easel).ribbon(board.template()));
        return new Drawn(nodes, page.pages());
    }

    private Group thanked(HeadBand head, Terms terms, double y) {
        Group group = new Group(head.onPaper());
        group.getChildren().addAll(terms.at(easel.measures().margin(), y));
        return group;
    }

    private Chapter chapter(Supplier<Node> thanked, double top, Board board, DateList dates) {
        return new Chapter(
                thanked, top, easel.bigAndSmall(), Stack.RULED, style -> next(board, dates, style));
    }

    private boolean isOnePage(Chapter chapter) {
        return chapter.stack(easel, false).pages() == 1
                && chapter.place(easel, false).height() >= 0;
    }

    private List<Entry> next(Board board, DateList dates, Style style) {
        List<Entry> entries = new ArrayList<>(dates.entries(style));
        Dream dream = board.dream();
        if (dream.now() > 0 && dream.goal() > 0) {
            String numbers = dream.now() + " → " + dream.goal();
            Passage large = easel.pen().line(numbers, easel.measures().title());
            Figure lead = new Figures(easel).words(List.of(large), Pen.Align.LEFT);
            double own = lead.width() + easel.measures().margin();
            double indent = entries.isEmpty() ? own : Math.max(own, entries.getFirst().indent());
            double room = easel.width() - indent;
            List<Passage> words = List.of(easel.pen().even(words(dream), style, room));
            entries.add(Entry.of(words, easel.width()).after(lead, indent));
        }
        return entries;
    }

    private String words(Dream dream) {
        Texts texts = easel.texts();
        return dream.by() == null
                ? texts.of("room.closing.dream", dream.now(), dream.goal())
                : texts.of(
                        "room.closing.dreamBy",
                        dream.now(),
                        dream.goal(),
                        new Days(texts).date(dream.by(), Days.NONE));
    }
}
