package nl.samenbord.store;

import nl.samenbord.board.Carried;
import nl.samenbord.board.Dream;
import nl.samenbord.board.Former;

/** Earlier sessions, and what was carried over from them, as they stand in a file. */
final class YearJson {
    private static final OneOf<Carried.Sort> SORT = new OneOf<>(Carried.Sort.values());

    private YearJson() {}

    static ObjectOut of(ObjectOut out, Former former) {
        return out.text("title", former.title())
                .date("date", former.date())
                .number("now", former.dream().now())
                .number("goal", former.dream().goal())
                .date("by", former.dream().by());
    }

    static Former former(ObjectIn in) {
        Dream dream = in.make(() -> new Dream(in.number("now"), in.number("goal"), in.date("by")));
        return new Former(in.ownId(), in.text("title"), in.date("date"), dream);
    }

    static ObjectOut of(ObjectOut out, Carried carried) {
        out.id("former", carried.former()).text("sort", SORT.text(carried.sort()));
        if (carried.theme() != null) {
            out.id("theme", carried.theme());
        }
        return out.text("what", carried.what())
                .text("who", carried.who())
                .text("when", carried.when())
                .text("decision", ItemJson.VERDICT.text(carried.verdict()))
                .text("state", ItemJson.PROGRESS.text(carried.came().state()))
                .text("reason", carried.came().reason())
                .ids("goesOn", carried.goesOn())
                .ids("apart", carried.apart());
    }

    static Carried carried(ObjectIn in) {
        return new Carried(
                in.ownId(),
                in.id("former"),
                SORT.read(in, "sort"),
                in.has("theme") ? in.id("theme") : null,
                in.text("what"),
                in.text("who"),
                in.text("when"),
                ItemJson.VERDICT.read(in, "decision"),
                ItemJson.progress(in),
                in.ids("goesOn"),
                in.ids("apart"));
    }
}
