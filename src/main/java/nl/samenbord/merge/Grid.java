package nl.samenbord.merge;

import nl.samenbord.board.Ask;
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
record Grid(
        List<String> columns,
        List<String> rows,
        Set<String> kinds,
        Set<String> voices,
        Set<String> asks) {
    static Grid of(Board board) {
        Template template = board.template();
        return new Grid(
                template.columns().stream().map(Column::id).toList(),
                template.rows().stream().map(Row::id).toList(),
                template.kinds().stream().map(Kind::id).collect(Collectors.toSet()),
                template.voices().stream().map(Voice::id).collect(Collectors.toSet()),
                template.asks().stream().map(Grid::said).collect(Collectors.toSet()));
    }

    /** What is asked and what can be answered, but not in which words. */
    private static String said(Ask ask) {
        String answers =
                switch (ask.sort()) {
                    case Ask.Sort.Choice choice ->
                            choice.options().stream()
                                    .map(Ask.Option::id)
                                    .collect(Collectors.joining(" "));
                    case Ask.Sort.Scale scale -> scale.toString();
                    case Ask.Sort.Step _ -> "step";
                    case Ask.Sort.Moment _ -> "moment";
                    case Ask.Sort.Line _ -> "line";
                };
        return String.join(" ", ask.id(), ask.of().name(), answers);
    }
}
