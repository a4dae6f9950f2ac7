package nl.samenbord.ui.scene;

import javafx.scene.Node;
import javafx.scene.paint.Color;

import nl.samenbord.board.Agreement;
import nl.samenbord.board.Board;
import nl.samenbord.board.Certainty;
import nl.samenbord.board.Voice;
import nl.samenbord.text.Texts;
import nl.samenbord.ui.fx.Token;
import nl.samenbord.ui.grid.HeadBand;
import nl.samenbord.ui.grid.Names;
import nl.samenbord.ui.grid.Passage;
import nl.samenbord.ui.grid.Style;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** What was agreed, the next dates, and what each voice can count on. */
final class AgreementsPicture {
    private final Easel easel;

    AgreementsPicture(Easel easel) {
        this.easel = easel;
    }

    Drawn page(Board board, int wanted) {
        Texts texts = easel.texts();
        List<Agreement> agreements = board.all(Agreement.class).list();
        List<Chapter> chapters = new ArrayList<>();
        if (!agreements.isEmpty()) {
            HeadBand head = easel.head(texts.of("report.agreements"));
            List<Style> styles = List.of(easel.measures().question(), easel.measures().strong());
            chapters.add(
                    Chapter.under(head, easel, styles, Stack.RULED, style -> agreed(board, style)));
        }
        DateList dates = new DateList(easel, board);
        if (!dates.isEmpty()) {
            HeadBand head = easel.head(texts.of("room.dates"));
            chapters.add(
                    Chapter.under(head, easel, easel.bigAndSmall(), Stack.RULED, dates::entries));
        }
        board.template().voices().forEach(voice -> certainties(board, voice, chapters));
        if (chapters.isEmpty()) {
            HeadBand head = easel.head(texts.of("report.agreements"));
            List<Node> nodes = new ArrayList<>(List.of(head.onPaper()));
            nodes.addAll(
                    easel.say(texts.of("room.agreements.none"), easel.below(head.height(), false)));
            return new Drawn(nodes, 1);
        }
        return new Booklet(easel, chapters).page(wanted);
    }

    private List<Entry> agreed(Board board, Style style) {
        Figures figures = new Figures(easel);
        List<Agreement> agreements = board.all(Agreement.class).list();
        Color fill = Token.ACCENT.colour();
        Color ink = Token.ON_ACCENT.colour();
        double number = figures.number(agreements.size(), style, fill, ink).width();
        double indent = number + easel.measures().margin();
        double room = easel.width() - indent;
        Style body = easel.measures().body();
        List<Entry> entries = new ArrayList<>();
        for (Agreement agreement : agreements) {
            List<Passage> words = new ArrayList<>();
            words.add(easel.pen().even(agreement.what(), style, room));
            whoAndWhen(board, agreement, room)
                    .forEach(rest -> words.add(easel.pen().even(rest, body, room)));
            Figure lead = figures.number(entries.size() + 1, style, fill, ink);
            entries.add(Entry.of(words, easel.width()).after(lead, indent));
        }
        return entries;
    }

    /** On one line where there is room, else on two. */
    private List<String> whoAndWhen(Board board, Agreement agreement, double room) {
        Days days = new Days(easel.texts());
        String when =
                agreement
                        .day()
                        .map(day -> days.weekday(day) + " " + days.date(day, Days.yearOf(board)))
                        .orElse(agreement.when());
        List<String> rest =
                Stream.of(agreement.who(), when).filter(words -> !words.isEmpty()).toList();
        String line = String.join(" · ", rest);
        boolean fits = easel.pen().width(line, easel.measures().body()) <= room;
        return fits && !rest.isEmpty() ? List.of(line) : rest;
    }

    private void certainties(Board board, Voice voice, List<Chapter> chapters) {
        List<String> sentences =
                board.all(Certainty.class).stream()
                        .filter(certainty -> certainty.voice().equals(voice.id()))
                        .map(Certainty::text)
                        .toList();
        if (!sentences.isEmpty()) {
            String who = Names.within(Names.many(voice));
            HeadBand head = easel.head(easel.texts().of("certainties.of", who));
            Numbered numbered = new Numbered(easel, Color.web(voice.colour()), Token.INK.colour());
            chapters.add(
                    Chapter.under(
                            head,
                            easel,
                            easel.bigAndSmall(),
                            Stack.PLAIN,
                            style -> numbered.entries(sentences, style)));
        }
    }
}
