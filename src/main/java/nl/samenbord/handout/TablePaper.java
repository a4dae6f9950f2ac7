package nl.samenbord.handout;

import nl.samenbord.board.Board;
import nl.samenbord.handout.paper.Paper;
import nl.samenbord.handout.paper.PaperSpec;
import nl.samenbord.handout.paper.Progress;
import nl.samenbord.text.Texts;

import java.io.IOException;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.List;

/** What an evening needs on paper before anything is written: how to use it, then each part. */
final class TablePaper {
    /** A part and the pages it stands on, counted from 1. */
    record Placed(CardsPart part, int first, int last) {}

    private final CardsGuide guide;
    private final List<CardsPart> parts;

    TablePaper(Board board, Texts texts, PaperSize size) {
        Phrases phrases = new Phrases(board, texts);
        guide = new CardsGuide(board, phrases, size);
        parts =
                List.of(
                        new EmptyGrid(board, phrases, size),
                        new AskSheet(board, phrases, size),
                        new QuestionCards(board, phrases, size),
                        new StatementCards(board, phrases, size),
                        new NoteSheets(board, phrases, size));
    }

    /** Prints it; the first page tells where the others are, so they are laid out once before. */
    void printOn(Paper paper, PaperSpec spec, Progress progress) throws IOException {
        Paper trial = new Paper(OutputStream.nullOutputStream(), spec, pages -> progress.goOn(0));
        List<Placed> placed = print(trial, parts.stream().map(p -> new Placed(p, 1, 1)).toList());
        trial.finish();
        print(paper, placed);
    }

    private List<Placed> print(Paper paper, List<Placed> told) throws IOException {
        guide.printOn(paper, told);
        List<Placed> placed = new ArrayList<>();
        for (CardsPart part : parts) {
            int before = paper.pages();
            part.printOn(paper);
            if (paper.pages() > before) {
                placed.add(new Placed(part, before + 1, paper.pages()));
            }
        }
        return placed;
    }
}
