package nl.samenbord.handout;

import nl.samenbord.board.Attendance;
import nl.samenbord.board.Balance;
import nl.samenbord.board.Board;
import nl.samenbord.board.Voice;
import nl.samenbord.handout.paper.Block;
import nl.samenbord.handout.paper.Cell;
import nl.samenbord.handout.paper.Heading;
import nl.samenbord.handout.paper.Listing;
import nl.samenbord.handout.paper.Paragraph;
import nl.samenbord.handout.paper.Table;
import nl.samenbord.handout.paper.type.Text;
import nl.samenbord.text.Texts;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/** The tables: who sat there, and how many notes each voice wrote there, round by round. */
final class TablesPart {
    private static final float SIZE = 9.5f;

    private final Board board;
    private final Phrases phrases;
    private final Texts texts;
    private final Balance balance;
    private final List<Voice> voices;

    TablesPart(Board board, Phrases phrases) {
        this.board = board;
        this.phrases = phrases;
        texts = phrases.texts();
        balance = new Balance(board);
        voices = new Attendance(board).voices();
    }

    List<Block> blocks() {
        List<nl.samenbord.board.Table> tables = board.meeting().tables();
        if (tables.isEmpty() && balance.strays().equals(List.of(0))) {
            return List.of();
        }
        List<Block> blocks = new ArrayList<>();
        blocks.add(Heading.of(2, texts.of("report.tables")).bookmarked());
        blocks.add(table(tables));
        List<List<Block>> silent =
                balance.silent(0).stream()
                        .map(silence -> List.<Block>of(Paragraph.of(words(silence)).after(0)))
                        .toList();
        if (!silent.isEmpty() && !board.notes().isEmpty()) {
            blocks.add(Paragraph.of(texts.of("sheet.silent")).after(2).keptWithNext());
            blocks.add(Listing.of(Listing.Marker.BULLET, silent));
        }
        return blocks;
    }

    private Table table(List<nl.samenbord.board.Table> tables) {
        List<Float> shares = new ArrayList<>(List.of(0.9f, 2.3f, 2f, 2.4f));
        List<Cell> head = new ArrayList<>();
        head.add(small(texts.of("sheet.table")));
        head.add(small(texts.of("sheet.present")));
        head.add(small(texts.of("sheet.host")));
        head.add(small(texts.of("sheet.languages")));
        for (Voice voice : voices) {
            shares.add(1.2f);
            head.add(small(texts.of("sheet.notesOf", phrases.lower(voice.plural()))));
        }
        List<List<Cell>> rows = new ArrayList<>();
        tables.forEach(table -> rows.add(row(table)));
        balance.strays().forEach(number -> rows.add(stray(number)));
        return Table.of(shares, head, rows);
    }

    private List<Cell> row(nl.samenbord.board.Table table) {
        List<Cell> cells = new ArrayList<>();
        cells.add(cell(Text.of(texts.of("report.tableHead", table.number())).bold()).asHeading());
        cells.add(cell(Text.of(phrases.people(table.present()))));
        cells.add(cell(Text.of(table.host())));
        cells.add(
                cell(
                        Text.of(
                                table.languages().stream()
                                        .map(texts::nameOf)
                                        .collect(Collectors.joining(", ")))));
        voices.forEach(voice -> cells.add(written(table.number(), voice)));
        return cells;
    }

    /** Notes of which the table is not known, or is none of the meeting's. */
    private List<Cell> stray(int number) {
        String name =
                number == 0 ? texts.of("sheet.noTable") : texts.of("report.tableHead", number);
        List<Cell> cells = new ArrayList<>();
        cells.add(cell(Text.of(name).bold()).asHeading());
        cells.addAll(List.of(Cell.empty(), Cell.empty(), Cell.empty()));
        voices.forEach(voice -> cells.add(written(number, voice)));
        return cells;
    }

    private Cell written(int table, Voice voice) {
        int all = balance.notes(table, voice.id());
        Text sum = Text.of(Integer.toString(all)).bold();
        String rounds =
                balance.rounds().stream()
                        .filter(round -> round > 0)
                        .map(
                                round ->
                                        texts.of(
                                                "sheet.inRound",
                                                round,
                                                balance.notes(table, voice.id(), round)))
                        .collect(Collectors.joining(", "));
        return rounds.isEmpty()
                ? cell(sum)
                : Cell.of(
                        Paragraph.of(sum.size(SIZE)).after(0),
                        Paragraph.of(Look.small(rounds)).after(0));
    }

    private String words(Balance.Silence silence) {
        String table = texts.of("report.tableHead", silence.table());
        Voice voice = silence.voice();
        return voice == null ? table : table + " · " + phrases.lower(voice.plural());
    }

    private static Cell small(String words) {
        return Cell.of(Paragraph.of(Look.small(words)).after(0));
    }

    private static Cell cell(Text text) {
        return Cell.of(Paragraph.of(text.size(SIZE)).after(0));
    }
}
