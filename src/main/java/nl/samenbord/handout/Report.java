package nl.samenbord.handout;

import nl.samenbord.board.Board;
import nl.samenbord.handout.paper.Contents;
import nl.samenbord.handout.paper.Paper;
import nl.samenbord.text.Texts;

import java.io.IOException;

/** The report: a page that says it all, then every note, then what comes of it. */
final class Report {
    /** From so many pages on one looks for a page by its number. */
    private static final int LONG = 6;

    private final Board board;
    private final Phrases phrases;

    Report(Board board, Texts texts) {
        this.board = board;
        phrases = new Phrases(board, texts);
    }

    void printOn(Paper paper) throws IOException {
        new FirstPage(board, phrases).printOn(paper);
        if (!board.notes().isEmpty()) {
            paper.add(new Contents(phrases.texts().of("report.contents"), LONG));
            new NotesByColumn(board, phrases).printOn(paper);
        }
        new StatementsPart(board, phrases).printOn(paper);
        new WhatFollows(board, phrases).printOn(paper);
    }
}
