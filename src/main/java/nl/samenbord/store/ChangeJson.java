package nl.samenbord.store;

import nl.samenbord.board.Change;
import nl.samenbord.board.Fact;
import nl.samenbord.board.Item;

/** A change as it stands in the journal, its items as they stand in a session file. */
final class ChangeJson {
    private ChangeJson() {}

    static Json.Obj of(Change change) {
        return switch (change) {
            case Change.Add(Item item, int at) ->
                    named("add", item).count("at", at).put("item", ItemJson.of(item)).done();
            case Change.Remove(Item item, int at) ->
                    named("remove", item).count("at", at).put("item", ItemJson.of(item)).done();
            case Change.Edit(Item before, Item after) ->
                    named("edit", after)
                            .put("before", ItemJson.of(before))
                            .put("after", ItemJson.of(after))
                            .done();
            case Change.Tell(Fact before, Fact after) ->
                    new ObjectOut()
                            .text("tell", FactJson.name(after))
                            .put("before", FactJson.of(before).done())
                            .put("after", FactJson.of(after).done())
                            .done();
            case Change.Together together ->
                    new ObjectOut().list("together", together.parts(), ChangeJson::of).done();
        };
    }

    private static ObjectOut named(String verb, Item item) {
        return new ObjectOut().text(verb, Section.of(item).name());
    }

    /** The change in this object; a Flaw if there is none. */
    static Change read(ObjectIn in) {
        if (in.has("add")) {
            return new Change.Add(item(in, "add", "item"), in.number("at"));
        }
        if (in.has("remove")) {
            return new Change.Remove(item(in, "remove", "item"), in.number("at"));
        }
        if (in.has("edit")) {
            return in.make(
                    () -> new Change.Edit(item(in, "edit", "before"), item(in, "edit", "after")));
        }
        if (in.has("tell")) {
            return in.make(() -> new Change.Tell(fact(in, "before"), fact(in, "after")));
        }
        return new Change.Together(in.objects("together").stream().map(ChangeJson::read).toList());
    }

    private static Item item(ObjectIn in, String verb, String name) {
        String section = in.need(verb);
        return Section.ALL.stream()
                .filter(each -> each.name().equals(section))
                .findFirst()
                .orElseThrow(() -> in.flaw(Fault.WRONG_VALUE, verb))
                .read()
                .apply(in.object(name));
    }

    private static Fact fact(ObjectIn in, String name) {
        return FactJson.read(in, in.need("tell"), in.object(name));
    }
}
