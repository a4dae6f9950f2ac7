package nl.samenbord.ui.facilitator.template;

import nl.samenbord.board.Ask;
import nl.samenbord.board.Ask.Sort;
import nl.samenbord.board.Template;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What can be answered as one types it: "● Ja/◐ Deels/○ Nee", "1-10", or the sign of a step. */
final class AskText {
    private static final String BETWEEN = "/";
    private static final Pattern BOUNDS = Pattern.compile("(\\d{1,3})\\s*-\\s*(\\d{1,3})");
    private static final Pattern SIGNED = Pattern.compile("([^\\p{L}\\p{N}]{1,2})\\s+(.+)");

    private AskText() {}

    static String of(Sort sort) {
        return switch (sort) {
            case Sort.Choice choice ->
                    String.join(
                            BETWEEN,
                            choice.options().stream()
                                    .map(o -> (o.sign() + " " + o.name()).strip())
                                    .toList());
            case Sort.Scale scale -> scale.lowest() + "-" + scale.highest();
            case Sort.Step step -> step.sign();
            case Sort.Moment _, Sort.Line _ -> "";
        };
    }

    /** The sort with these answers; as it was where they can't be meant. */
    static Sort read(Sort before, String typed) {
        return switch (before) {
            case Sort.Choice _ -> choice(typed, before);
            case Sort.Scale scale -> scale(typed, scale);
            case Sort.Step _ ->
                    typed.codePointCount(0, typed.length()) <= 2 ? new Sort.Step(typed) : before;
            case Sort.Moment _, Sort.Line _ -> before;
        };
    }

    private static Sort scale(String typed, Sort.Scale before) {
        Matcher bounds = BOUNDS.matcher(typed);
        if (!bounds.matches()) {
            return before;
        }
        int lowest = Integer.parseInt(bounds.group(1));
        int highest = Integer.parseInt(bounds.group(2));
        boolean same = lowest == before.lowest() && highest == before.highest();
        return lowest < highest
                ? new Sort.Scale(lowest, highest, before.often(), before.dream() && same)
                : before;
    }

    private static Sort choice(String typed, Sort before) {
        List<Ask.Option> options = new ArrayList<>();
        Set<String> ids = new HashSet<>();
        for (String one : typed.split(BETWEEN, -1)) {
            Matcher signed = SIGNED.matcher(one.strip());
            String sign = signed.matches() ? signed.group(1) : "";
            String name = signed.matches() ? signed.group(2) : one.strip();
            options.add(Ask.Option.named(name, sign, ids));
            ids.add(options.getLast().id());
        }
        return options.size() <= Template.MOST_WORDS ? new Sort.Choice(options) : before;
    }
}
