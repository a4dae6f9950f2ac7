package nl.samenbord.handout;

import nl.samenbord.board.Board;
import nl.samenbord.board.Dream;
import nl.samenbord.board.Parked;
import nl.samenbord.board.Team;
import nl.samenbord.handout.paper.Block;
import nl.samenbord.handout.paper.Heading;
import nl.samenbord.handout.paper.Listing;
import nl.samenbord.handout.paper.Paper;
import nl.samenbord.handout.paper.Paragraph;
import nl.samenbord.text.Texts;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

/** What comes after the evening: team, dream, parking place. */
final class WhatFollows {
    private final Board board;
    private final Phrases phrases;
    private final Texts texts;

    WhatFollows(Board board, Phrases phrases) {
        this.board = board;
        this.phrases = phrases;
        texts = phrases.texts();
    }

    void printOn(Paper paper) throws IOException {
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
