package nl.samenbord.handout;

import nl.samenbord.board.Board;
import nl.samenbord.board.Dream;
import nl.samenbord.board.Id;
import nl.samenbord.board.Note;
import nl.samenbord.board.Parked;
import nl.samenbord.board.Team;
import nl.samenbord.board.Theme;
import nl.samenbord.handout.paper.Block;
import nl.samenbord.handout.paper.Heading;
import nl.samenbord.handout.paper.Listing;
import nl.samenbord.handout.paper.Paper;
import nl.samenbord.handout.paper.Paragraph;
import nl.samenbord.handout.paper.Together;
import nl.samenbord.handout.paper.type.Text;
import nl.samenbord.text.Texts;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

/** What comes after the evening: themes, team, dream, parking place. */
final class WhatFollows {
    /** Enough of a note to know it again; it stands in full on its own page. */
    private static final int BEGINNING = 70;

    private final Board board;
    private final Phrases phrases;
    private final Texts texts;

    WhatFollows(Board board, Phrases phrases) {
        this.board = board;
        this.phrases = phrases;
        texts = phrases.texts();
    }

    void printOn(Paper paper) throws IOException {
        addPart(paper, texts.of("report.themes"), themes());
        addPart(paper, texts.of("report.next"), next());
        addPart(paper, texts.of("report.parking"), parking());
    }

    private static void addPart(Paper paper, String title, List<List<Block>> items)
            throws IOException {
        if (!items.isEmpty()) {
            paper.add(Heading.of(2, title).bookmarked());
            paper.add(Listing.of(Listing.Marker.BULLET, items));
        }
    }

    private List<List<Block>> themes() {
        return board.all(Theme.class).stream().map(this::theme).toList();
    }

    private List<Block> theme(Theme theme) {
        List<String> behind = theme.supports().stream().map(this::name).toList();
        Block title = Paragraph.of(Text.of(theme.title()).bold()).after(1);
        Block support =
                Paragraph.of(Look.small(texts.of("report.support", String.join("; ", behind))));
        return behind.isEmpty() ? List.of(title) : List.of(Together.of(title, support));
    }

    private String name(Id id) {
        return board.bundles()
                .find(id)
                .map(bundle -> bundle.title())
                .or(() -> board.note(id).map(WhatFollows::named))
                .orElse("");
    }

    private static String named(Note note) {
        return note.cell().code() + " " + Beginning.of(note.text(), BEGINNING);
    }

    private List<List<Block>> next() {
        List<List<Block>> items = new ArrayList<>();
        Dream dream = board.dream();
        if (dream.now() > 0) {
            items.add(line(texts.of("report.dreamNow", dream.now())));
        }
        if (dream.goal() > 0) {
            String goal =
                    dream.by() == null
                            ? texts.of("report.dreamGoal", dream.goal())
                            : texts.of("report.dreamGoalBy", dream.goal(), texts.day(dream.by()));
            items.add(line(goal));
        }
        Team team = board.meeting().team();
        if (!team.members().isEmpty()) {
            items.add(line(texts.of("report.team", phrases.people(team.members()))));
        }
        if (team.firstMeeting() != null) {
            items.add(line(texts.of("report.firstMeeting", texts.day(team.firstMeeting()))));
        }
        return items;
    }

    private List<List<Block>> parking() {
        List<List<Block>> items = new ArrayList<>();
        int children = board.parking().aboutOneChild();
        if (children > 0) {
            String promise = board.parking().promise();
            String line = texts.of("report.aboutOneChild", children);
            items.add(line(promise.isEmpty() ? line : line + " (" + promise + ")"));
        }
        board.all(Parked.class).forEach(parked -> items.add(line(parked.text())));
        return items;
    }

    private static List<Block> line(String words) {
        return List.of(Paragraph.of(words).after(2));
    }
}
