package nl.samenbord.merge;

import nl.samenbord.board.Board;
import nl.samenbord.board.Column;
import nl.samenbord.board.Kind;
import nl.samenbord.board.Row;
import nl.samenbord.board.Template;
import nl.samenbord.board.Voice;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** What must be the same in two sessions before they can be laid together: all that notes name. */
record Grid(List<String> columns, List<String> rows, Set<String> kinds, Set<String> voices) {
    static Grid of(Board board) {
        Template template = board.template();
        return new Grid(
                template.columns().stream().map(Column::id).toList(),
                template.rows().stream().map(Row::id).toList(),
                template.kinds().stream().map(Kind::id).collect(Collectors.toSet()),
                template.voices().stream().map(Voice::id).collect(Collectors.toSet()));
    }
}
