package nl.samenbord.board;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;

/**
 * What keeps a template from being used: which part, the how manieth from 0 (of the cells for a
 * question), and what is wrong with its words.
 */
public record Lack(Part part, int place, Why why) {
    /** The longest name of a title, a column, a row, a kind or a voice, in characters. */
    public static final int LONGEST_NAME = 80;

    /** The longest question of a cell, in characters. */
    public static final int LONGEST_QUESTION = 300;

    /** What of a template. */
    public enum Part {
        TITLE,
        COLUMN,
        ROW,
        KIND,
        VOICE,
        QUESTION,
        /** What is asked beside the notes. */
        ASK,
        /** What can be chosen, all asks counted through. */
        OPTION
    }

    /** What is wrong with it. */
    public enum Why {
        /** There is no name. */
        MISSING,
        /** One before it is called the same. */
        TWICE,
        /** More characters than a screen can show. */
        TOO_LONG
    }

    /** Everything that a template lacks, empty if it can be used. */
    public static List<Lack> of(Template template) {
        List<Lack> lacks = new ArrayList<>();
        names(List.of(template), Template::title, Part.TITLE, lacks);
        names(template.columns(), Column::name, Part.COLUMN, lacks);
        names(template.rows(), Row::name, Part.ROW, lacks);
        names(template.kinds(), Kind::name, Part.KIND, lacks);
        names(template.voices(), Voice::name, Part.VOICE, lacks);
        names(template.asks(), Ask::name, Part.ASK, lacks);
        options(template, lacks);
        List<Cell> cells = template.cells();
        for (int i = 0; i < cells.size(); i++) {
            if (Words.length(template.question(cells.get(i))) > LONGEST_QUESTION) {
                lacks.add(new Lack(Part.QUESTION, i, Why.TOO_LONG));
            }
        }
        return lacks;
    }

    /** The same word may be chosen where something else is asked. */
    private static void options(Template template, List<Lack> lacks) {
        int before = 0;
        for (Ask ask : template.asks()) {
            if (ask.sort() instanceof Ask.Sort.Choice(List<Ask.Option> options)) {
                List<Lack> here = new ArrayList<>();
                names(options, Ask.Option::name, Part.OPTION, here);
                for (Lack lack : here) {
                    lacks.add(new Lack(Part.OPTION, before + lack.place(), lack.why()));
                }
                before += options.size();
            }
        }
    }

    private static <T> void names(
            List<T> all, Function<T, String> naming, Part part, List<Lack> lacks) {
        Set<String> seen = new HashSet<>();
        for (int i = 0; i < all.size(); i++) {
            String name = Naming.plain(naming.apply(all.get(i)));
            if (name.isEmpty()) {
                lacks.add(new Lack(part, i, Why.MISSING));
            } else if (!seen.add(Words.folded(name))) {
                lacks.add(new Lack(part, i, Why.TWICE));
            } else if (Words.length(name) > LONGEST_NAME) {
                lacks.add(new Lack(part, i, Why.TOO_LONG));
            }
        }
    }
}
