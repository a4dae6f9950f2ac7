package nl.samenbord.desk;

import nl.samenbord.board.Board;
import nl.samenbord.board.Occasion;
import nl.samenbord.board.Programme;
import nl.samenbord.board.Shelf;
import nl.samenbord.board.Statement;
import nl.samenbord.store.ProgrammeLibrary;
import nl.samenbord.store.StatementLibrary;
import nl.samenbord.store.TemplateLibrary;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** What lies ready for an evening, in the language of the meeting. */
public final class Stock {
    private final ProgrammeLibrary programmes = new ProgrammeLibrary();
    private final StatementLibrary statements = new StatementLibrary();

    /** A programme for an evening of two hours. */
    public Programme twoHours(String language) {
        return programmes.twoHours(language);
    }

    /** A programme for an evening of one hour. */
    public Programme oneHour(String language) {
        return programmes.oneHour(language);
    }

    /** Statements to choose from, with nothing counted. */
    public List<Statement> statements(String language) {
        return statements.all(language);
    }

    /**
     * The board of a new evening as it begins: with the usual programme, and with a statement of
     * each column to begin with.
     */
    public Board begun(Board board) {
        if (board.template().occasion() != Occasion.EVENING) {
            return board;
        }
        String language = board.meeting().language();
        Map<String, Statement> first = new LinkedHashMap<>();
        statements(language).forEach(s -> first.putIfAbsent(s.column(), s));
        return board.with(twoHours(language))
                .with(
                        Statement.class,
                        Shelf.of(
                                first.values().stream()
                                        .map(s -> s.fitting(board.template()))
                                        .toList()));
    }

    /** What the team is asked before an evening, of each column. */
    public List<String> scanQuestions() {
        return new TemplateLibrary()
                .template("team-scan").rows().stream().map(row -> row.name()).toList();
    }

    /**
     * The board of an evening on which no statements were chosen yet, with those that lie ready.
     */
    public Board filled(Board board) {
        boolean evening = board.template().occasion() == Occasion.EVENING;
        if (!evening || !board.all(Statement.class).isEmpty()) {
            return board;
        }
        List<Statement> ready = statements(board.meeting().language());
        return board.with(Statement.class, Shelf.of(ready));
    }
}
