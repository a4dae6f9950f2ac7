package nl.samenbord.exchange;

import nl.samenbord.board.Action;
import nl.samenbord.board.Agreement;
import nl.samenbord.board.Board;
import nl.samenbord.board.Certainty;
import nl.samenbord.board.Dots;
import nl.samenbord.board.Note;
import nl.samenbord.board.Places;
import nl.samenbord.board.Posted;
import nl.samenbord.board.Progress;
import nl.samenbord.board.Proposal;
import nl.samenbord.board.Statement;
import nl.samenbord.board.Tally;
import nl.samenbord.board.Theme;
import nl.samenbord.board.Voice;
import nl.samenbord.text.Texts;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/**
 * A board as a spreadsheet: its notes, hidden ones too, as they can be read in again; and, of what
 * may be printed, the dots and counts, the agreements, and the plan of the team.
 */
public final class NotesXlsx {
    private final Board paper;
    private final Texts texts;
    private final XlsxBook book = new XlsxBook();

    private NotesXlsx(Board paper, Texts texts) {
        this.paper = paper;
        this.texts = texts;
    }

    /** The bytes of the file, the same each time; headings in the language of these texts. */
    public static byte[] write(Board board, Texts texts) {
        NotesXlsx sheets = new NotesXlsx(board.forPaper(), texts);
        sheets.notes(board);
        sheets.results();
        sheets.agreements();
        sheets.plan();
        return sheets.book.bytes();
    }

    private void notes(Board board) {
        book.sheet(texts.of("cards.notes"), 6, 10, 10, 6, 6, 6, 60, 40, 10);
        // these are read in again, so they are what they are in every language
        List<Field> fields = List.of(Field.values());
        book.heading(fields.stream().map(Field::heading).toList());
        Places places = new Places(board);
        for (Note note : board.notes()) {
            List<Object> row = new ArrayList<>(NotesCsv.cells(note, places.of(note)));
            row.set(fields.indexOf(Field.TABLE), counted(note.table()));
            row.set(fields.indexOf(Field.ROUND), counted(note.round()));
            book.row(row);
        }
    }

    private static Object counted(int number) {
        return number == 0 ? "" : number;
    }

    private void results() {
        book.sheet(texts.of("dots.result"), 6, 60, 12, 12, 12, 12);
        List<Voice> voices = paper.template().voices();
        Dots dots = new Dots(paper);
        List<String> heading =
                new ArrayList<>(List.of(Field.CELL.heading(), texts.of("sheet.piece")));
        voices.forEach(voice -> heading.add(texts.of("sheet.dots") + " " + voice.plural()));
        book.heading(heading);
        for (Posted piece : Posted.inOrder(paper)) {
            List<Object> row = new ArrayList<>(List.of(piece.cell().code(), title(piece)));
            voices.forEach(voice -> row.add(dots.of(piece.id(), voice.id())));
            if (row.stream().anyMatch(each -> each instanceof Integer count && count > 0)) {
                book.row(row);
            }
        }
        if (!paper.all(Statement.class).isEmpty()) {
            statements(voices);
        }
    }

    private static String title(Posted piece) {
        return switch (piece) {
            case Posted.Loose loose -> loose.note().text();
            case Posted.Laid laid -> laid.bundle().title();
        };
    }

    private void statements(List<Voice> voices) {
        List<String> heading = new ArrayList<>(List.of("", texts.of("sheet.statement")));
        for (Voice voice : voices) {
            Stream.of("report.agree", "report.disagree", "report.unsure")
                    .forEach(key -> heading.add(voice.plural() + ": " + texts.of(key)));
        }
        book.gap();
        book.heading(heading);
        for (Statement statement : paper.all(Statement.class)) {
            List<Object> row = new ArrayList<>(List.of("", statement.text()));
            for (Voice voice : voices) {
                Tally tally = statement.tallies().get(voice.id());
                row.addAll(
                        tally == null || tally.total() == 0
                                ? List.of("", "", "")
                                : List.of(tally.agree(), tally.disagree(), tally.unsure()));
            }
            book.row(row);
        }
    }

    private void agreements() {
        book.sheet(texts.of("markdown.agreements"), 60, 30, 16);
        book.heading(Stream.of("report.what", "report.who", "report.when").map(texts::of).toList());
        for (Agreement agreement : paper.all(Agreement.class)) {
            book.row(List.of(agreement.what(), agreement.who(), moment(agreement.when())));
        }
        if (!paper.all(Certainty.class).isEmpty()) {
            book.gap();
            book.heading(List.of(texts.of("markdown.certainties"), texts.of("report.voice")));
            for (Voice voice : paper.template().voices()) {
                paper.all(Certainty.class).stream()
                        .filter(certainty -> certainty.voice().equals(voice.id()))
                        .forEach(each -> book.row(List.of(each.text(), voice.plural())));
            }
        }
    }

    private void plan() {
        book.sheet(texts.of("xlsx.plan"), 30, 12, 50, 24, 14, 14, 18, 40);
        book.heading(
                Stream.of(
                                "themes.one",
                                "merge.part.kind",
                                "report.what",
                                "report.who",
                                "xlsx.from",
                                "xlsx.until",
                                "xlsx.state",
                                "xlsx.reason")
                        .map(texts::of)
                        .toList());
        for (Theme theme : paper.all(Theme.class)) {
            planned(theme, "themes.one", List.of(theme.wish(), "", "", ""), theme.progress());
            for (Proposal each : paper.all(Proposal.class)) {
                if (each.theme().equals(theme.id())) {
                    book.row(
                            List.of(
                                    theme.title(),
                                    texts.of("merge.proposal"),
                                    each.what(),
                                    "",
                                    "",
                                    "",
                                    verdict(each.verdict()),
                                    each.reason()));
                }
            }
            for (Action each : paper.all(Action.class)) {
                if (each.theme().equals(theme.id())) {
                    List<Object> said =
                            List.of(
                                    each.what(),
                                    each.who(),
                                    moment(each.from()),
                                    moment(each.when()));
                    planned(theme, "merge.action", said, each.progress());
                }
            }
        }
    }

    private void planned(Theme theme, String sort, List<Object> said, Progress progress) {
        List<Object> row = new ArrayList<>(List.of(theme.title(), texts.of(sort)));
        row.addAll(said);
        row.add(state(progress.state()));
        row.add(progress.reason());
        book.row(row);
    }

    private String state(Progress.State state) {
        return texts.of(
                switch (state) {
                    case NEW -> "state.new";
                    case BUSY -> "state.busy";
                    case DONE -> "state.done";
                    case STOPPED -> "state.stopped";
                });
    }

    private String verdict(Proposal.Verdict verdict) {
        return texts.of(
                switch (verdict) {
                    case OPEN -> "verdict.open";
                    case DO -> "verdict.do";
                    case LATER -> "verdict.later";
                    case NOT -> "verdict.not";
                });
    }

    /** A day that is known as one, or the words. */
    private static Object moment(String words) {
        try {
            return LocalDate.parse(words);
        } catch (DateTimeParseException other) {
            return words;
        }
    }
}
