package nl.samenbord.handout;

import nl.samenbord.board.Board;
import nl.samenbord.handout.paper.Paper;
import nl.samenbord.text.Texts;

import java.io.IOException;

/** The report: a page that says it all, then every note, then what comes of it. */
final class Report {
    private final Board board;
    private final Phrases phrases;

    Report(Board board, Texts texts) {
        this.board = board;
        phrases = new Phrases(board, texts);
    }

    void printOn(Paper paper) throws IOException {
        new FirstPage(board, phrases).printOn(paper);
        if (!board.notes().isEmpty()) {
            paper.breakPage();
            new NotesByColumn(board, phrases).printOn(paper);
        }
        new StatementsPart(board, phrases).printOn(paper);
        new WhatFollows(board, phrases).printOn(paper);
    }
}
