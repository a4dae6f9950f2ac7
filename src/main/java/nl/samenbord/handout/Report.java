package nl.samenbord.handout;

import nl.samenbord.board.Board;
import nl.samenbord.board.Standings;
import nl.samenbord.handout.paper.Block;
import nl.samenbord.handout.paper.Contents;
import nl.samenbord.handout.paper.Heading;
import nl.samenbord.handout.paper.Paper;
import nl.samenbord.handout.paper.Paragraph;
import nl.samenbord.text.Texts;

import java.io.IOException;
import java.util.List;

/** The report: a page that says it all, what weighs most, then every note, then what follows. */
final class Report {
    /** From so many pages on one looks for a page by its number. */
    private static final int LONG = 6;

    private static final int MOST_GAPS = 4;

    private final Board board;
    private final Phrases phrases;

    Report(Board board, Texts texts) {
        this.board = board;
        phrases = new Phrases(board, texts);
    }

    void printOn(Paper paper) throws IOException {
        new FirstPage(board, phrases).printOn(paper);
        if (board.notes().isEmpty()) {
            Texts texts = phrases.texts();
            paper.add(Heading.of(2, texts.of("sheet.allNotesHead")).bookmarked());
            paper.add(Paragraph.of(texts.of("sheet.noNotes")));
        } else {
            paper.add(new Contents(phrases.texts().of("report.contents"), LONG));
            if (!Standings.of(board).isEmpty()) {
                paper.breakPage();
                addAll(paper, new RankingPart(board, phrases).blocks());
                addAll(paper, new Differences(board, phrases).apart(MOST_GAPS));
            }
            paper.breakPage();
            new NotesByColumn(board, phrases).printOn(paper);
            addAll(paper, new EmptyCells(board, phrases).blocks());
        }
        new StatementsPart(board, phrases).printOn(paper);
        paper.add(new Promises(board, phrases).certainties());
        addAll(paper, new FilledPart(board, phrases).blocks());
        addAll(paper, new ThemesPart(board, phrases).blocks());
        new WhatFollows(board, phrases).printOn(paper);
        addAll(paper, new PlanPart(board, phrases).blocks());
        addAll(paper, new AnswerPart(board, phrases).blocks());
        addAll(paper, new TablesPart(board, phrases).blocks());
    }

    private static void addAll(Paper paper, List<Block> blocks) throws IOException {
        for (Block block : blocks) {
            paper.add(block);
        }
    }
}
