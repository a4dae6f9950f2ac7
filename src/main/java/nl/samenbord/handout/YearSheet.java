package nl.samenbord.handout;

import nl.samenbord.board.Board;
import nl.samenbord.board.years.DreamLine;
import nl.samenbord.board.years.Sequel;
import nl.samenbord.board.years.YearBesideYear;
import nl.samenbord.handout.paper.Block;
import nl.samenbord.handout.paper.Paper;
import nl.samenbord.handout.paper.Paragraph;
import nl.samenbord.text.Texts;

import org.jspecify.annotations.Nullable;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

/**
 * A session beside an earlier one. Where that one is not at hand it tells what the session itself
 * carries along of it: what was promised and what came of it, and the number over the years.
 */
final class YearSheet {
    private final Board board;
    private final @Nullable YearBesideYear years;
    private final Phrases phrases;
    private final Texts texts;

    YearSheet(Board board, @Nullable YearBesideYear years, Texts texts) {
        this.board = board;
        this.years = years;
        this.texts = texts;
        phrases = new Phrases(board, texts);
    }

    void printOn(Paper paper) throws IOException {
        List<Block> blocks = new ArrayList<>();
        blocks.addAll(new Opening(board, phrases).blocks(texts.of("sheet.year")));
        if (years == null) {
            blocks.add(Paragraph.of(texts.of("sheet.year.alone")));
            blocks.addAll(new CamePart(Sequel.of(board), phrases).blocks());
            blocks.addAll(new DreamPart(DreamLine.of(board), phrases).blocks());
        } else {
            blocks.addAll(new YearFigures(years, phrases).blocks());
            blocks.addAll(new CamePart(years.sequel(), phrases).blocks());
            blocks.addAll(new DreamPart(years.dream(), phrases).blocks());
            blocks.addAll(new ThemeYearsPart(years.themes(), phrases).blocks());
            blocks.addAll(new YearGrid(years, phrases).blocks());
            blocks.addAll(new ApartPart(years, phrases).blocks());
        }
        for (Block block : blocks) {
            paper.add(block);
        }
        if (years != null) {
            new YearNotes(years, phrases).printOn(paper);
        }
    }
}
