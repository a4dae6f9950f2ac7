package nl.samenbord.board;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** A template on the drawing table: what it becomes when one thing in it is changed. */
public record Sketch(Template template) {
    /** Under this id. */
    public Template under(String id) {
        return head(id, template.title(), template.occasion(), template.about());
    }

    /** Under an id after these words that none of the others has. */
    public Template filed(String words, Collection<String> others) {
        return under(Naming.id(words, others));
    }

    /** With this title. */
    public Template titled(String title) {
        return head(template.id(), title, template.occasion(), template.about());
    }

    /** For this occasion. */
    public Template on(Occasion occasion) {
        return head(template.id(), template.title(), occasion, template.about());
    }

    /** With this line on what it is for. */
    public Template about(String about) {
        return head(template.id(), template.title(), template.occasion(), about);
    }

    /** With this question in a cell; an empty one is none. */
    public Template asking(Cell cell, String question) {
        Map<Cell, String> questions = new LinkedHashMap<>(template.questions());
        if (question.isEmpty()) {
            questions.remove(cell);
        } else {
            questions.put(cell, question);
        }
        return grid(template.columns(), template.rows(), questions);
    }

    /** With these columns; the questions stay where they are. */
    public Template columns(List<Column> columns) {
        return grid(columns, template.rows(), template.questions());
    }

    /** With these rows; the questions stay where they are. */
    public Template rows(List<Row> rows) {
        return grid(template.columns(), rows, template.questions());
    }

    /** With only these columns and rows, by their places now; the questions go with them. */
    public Template arranged(List<Integer> columns, List<Integer> rows) {
        Map<Cell, String> questions = new LinkedHashMap<>();
        for (int row = 0; row < rows.size(); row++) {
            for (int column = 0; column < columns.size(); column++) {
                String question = template.question(new Cell(columns.get(column), rows.get(row)));
                if (!question.isEmpty()) {
                    questions.put(new Cell(column, row), question);
                }
            }
        }
        return grid(
                columns.stream().map(template.columns()::get).toList(),
                rows.stream().map(template.rows()::get).toList(),
                questions);
    }

    /** With these kinds. */
    public Template kinds(List<Kind> kinds) {
        return words(kinds, template.voices(), template.asks());
    }

    /** With these voices. */
    public Template voices(List<Voice> voices) {
        return words(template.kinds(), voices, template.asks());
    }

    /** With these asks. */
    public Template asks(List<Ask> asks) {
        return words(template.kinds(), template.voices(), asks);
    }

    private Template head(String id, String title, Occasion occasion, String about) {
        return new Template(
                id,
                title,
                template.language(),
                template.source(),
                occasion,
                about,
                template.clusters(),
                template.columns(),
                template.rows(),
                template.questions(),
                template.kinds(),
                template.voices(),
                template.heads(),
                template.asks());
    }

    private Template grid(List<Column> columns, List<Row> rows, Map<Cell, String> questions) {
        return new Template(
                template.id(),
                template.title(),
                template.language(),
                template.source(),
                template.occasion(),
                template.about(),
                template.clusters(),
                columns,
                rows,
                questions,
                template.kinds(),
                template.voices(),
                template.heads() && columns.size() > 1 && rows.size() > 1,
                template.asks());
    }

    private Template words(List<Kind> kinds, List<Voice> voices, List<Ask> asks) {
        return new Template(
                template.id(),
                template.title(),
                template.language(),
                template.source(),
                template.occasion(),
                template.about(),
                template.clusters(),
                template.columns(),
                template.rows(),
                template.questions(),
                kinds,
                voices,
                template.heads(),
                asks);
    }
}
