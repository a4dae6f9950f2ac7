package nl.samenbord.handout;

import nl.samenbord.board.Action;
import nl.samenbord.board.Board;
import nl.samenbord.board.Progress;
import nl.samenbord.board.Theme;
import nl.samenbord.board.review.SchoolYear;
import nl.samenbord.board.review.Timeline;
import nl.samenbord.handout.paper.Block;
import nl.samenbord.handout.paper.Cell;
import nl.samenbord.handout.paper.Heading;
import nl.samenbord.handout.paper.Paragraph;
import nl.samenbord.handout.paper.Table;
import nl.samenbord.handout.paper.type.Text;
import nl.samenbord.text.Texts;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What the team does in two school years, theme by theme: a column for each year. */
final class PlanPart {
    private final Board board;
    private final Phrases phrases;
    private final Texts texts;

    PlanPart(Board board, Phrases phrases) {
        this.board = board;
        this.phrases = phrases;
        texts = phrases.texts();
    }

    /** Nothing where nothing is done yet. */
    List<Block> blocks() {
        if (board.all(Action.class).isEmpty()) {
            return List.of();
        }
        // what is late today says nothing on paper that is read later
        Timeline line = new Timeline(board, LocalDate.MIN);
        List<Cell> head = new ArrayList<>();
        head.add(cell(Look.small(texts.of("themes.one"))));
        if (!Timeline.isDated(board)) {
            head.add(cell(Look.small(texts.of("themes.doing"))));
            List<List<Cell>> rows = line.lanes().stream().map(this::undated).toList();
            return List.of(
                    Heading.of(2, texts.of("themes.doing")).bookmarked(),
                    Table.of(List.of(1f, 3f), head, rows));
        }
        for (SchoolYear year : line.years()) {
            head.add(cell(Text.of(year.name()).bold()));
        }
        List<List<Cell>> rows = line.lanes().stream().map(lane -> row(line, lane)).toList();
        return List.of(
                Heading.of(2, texts.of("themes.years")).bookmarked(),
                Table.of(List.of(1f, 1.5f, 1.5f), head, rows));
    }

    private List<Cell> undated(Timeline.Lane lane) {
        List<Block> lines = lane.beside().stream().map(this::action).toList();
        return List.of(
                cells(theme(lane.theme())).asHeading(),
                lines.isEmpty() ? Cell.empty() : cells(lines));
    }

    private List<Cell> row(Timeline line, Timeline.Lane lane) {
        List<Cell> row = new ArrayList<>();
        row.add(cells(theme(lane.theme())).asHeading());
        for (SchoolYear year : line.years()) {
            List<Block> lines = new ArrayList<>();
            for (Timeline.Bar bar : lane.bars()) {
                if (year.equals(SchoolYear.of(end(bar.action())))) {
                    lines.add(action(bar.action()));
                }
            }
            if (year.equals(line.years().getLast())) {
                lane.beside().forEach(action -> lines.add(action(action)));
            }
            row.add(lines.isEmpty() ? Cell.empty() : cells(lines));
        }
        return row;
    }

    private static LocalDate end(Action action) {
        return action.due().or(action::begin).orElse(LocalDate.MAX);
    }

    private static Cell cell(Text text) {
        return Cell.of(Paragraph.of(text).after(0));
    }

    private static Cell cells(List<Block> blocks) {
        return Cell.of(blocks.toArray(Block[]::new));
    }

    private List<Block> theme(Theme theme) {
        String why = theme.why().replace('\n', ' ');
        List<Block> lines = new ArrayList<>();
        lines.add(Paragraph.of(Text.of(theme.title()).bold()).after(1));
        Stream.of(
                        state(theme.progress()),
                        why,
                        theme.told().isEmpty() ? "" : texts.of("talk.told", theme.told()))
                .filter(words -> !words.isEmpty())
                .forEach(words -> lines.add(Paragraph.of(Look.small(words)).after(1)));
        return lines;
    }

    /** "sep. 2026 – nov. 2026 · Elke ochtend bij de deur · onderbouwteam · bezig". */
    private Block action(Action action) {
        String when =
                Stream.of(phrases.moment(action.from()), phrases.moment(action.when()))
                        .filter(words -> !words.isEmpty())
                        .collect(Collectors.joining(" – "));
        String rest =
                Stream.of(when, action.who(), state(action.progress()))
                        .filter(words -> !words.isEmpty())
                        .collect(Collectors.joining(" · "));
        return Paragraph.of(Text.of(action.what() + " ").size(10), Look.small(rest)).after(3);
    }

    private String state(Progress progress) {
        String far =
                switch (progress.state()) {
                    case NEW -> texts.of("state.new");
                    case BUSY -> texts.of("state.busy");
                    case DONE -> texts.of("state.done");
                    case STOPPED -> texts.of("state.stopped");
                };
        return progress.reason().isEmpty() ? far : far + " (" + progress.reason() + ")";
    }
}
