package nl.samenbord.ui.facilitator.template;

import nl.samenbord.board.Named;
import nl.samenbord.board.Template;
import nl.samenbord.ui.facilitator.parts.Parts;

import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.function.IntFunction;

/** Makes the controls of one sort of parts: each reads and writes the part at its place. */
record PartFields<T extends Named<T>>(
        Parts parts,
        Drawing drawing,
        String sort,
        IntFunction<String> mark,
        Function<Template, List<T>> of,
        BiFunction<Template, List<T>, Template> with) {
    private static final int WIDE = 12;
    private static final int NARROW = 6;

    /** The name of a part. */
    PartForm.Drawn name(int place) {
        return text(
                place,
                "name",
                parts.texts().of("drawing.name"),
                true,
                part -> Hyphens.seen(part.name()),
                (all, text) -> Named.renamed(all, place, Hyphens.soft(text)));
    }

    /** Another text of a part. */
    PartForm.Drawn text(
            int place,
            String what,
            String head,
            boolean wide,
            Function<T, String> read,
            Function<T, Function<String, T>> write) {
        return text(
                place,
                what,
                head,
                wide,
                read,
                (all, text) -> Named.replaced(all, place, write.apply(all.get(place)).apply(text)));
    }

    private PartForm.Drawn text(
            int place,
            String what,
            String head,
            boolean wide,
            Function<T, String> read,
            BiFunction<List<T>, String, List<T>> write) {
        DrawnField field =
                new DrawnField(
                        parts,
                        drawing,
                        TemplateIds.part(sort, place, what),
                        parts.texts().of("counted.of", head, mark.apply(place)),
                        now -> read.apply(of.apply(now).get(place)),
                        (now, text) -> with.apply(now, write.apply(of.apply(now), text)));
        field.setPrefColumnCount(wide ? WIDE : NARROW);
        return new PartForm.Drawn(head, field, field::refresh, wide);
    }

    /** One of a few things that a part can be. */
    <C> PartForm.Drawn choice(
            int place,
            String head,
            List<C> choices,
            DrawnChoice.Look<C> look,
            Function<T, Optional<C>> read,
            Function<T, Function<C, T>> write) {
        return choice(place, "choice", head, choices, look, read, write);
    }

    /** The same where a part has several of them. */
    <C> PartForm.Drawn choice(
            int place,
            String what,
            String head,
            List<C> choices,
            DrawnChoice.Look<C> look,
            Function<T, Optional<C>> read,
            Function<T, Function<C, T>> write) {
        DrawnChoice<C> choice =
                new DrawnChoice<>(
                        parts,
                        drawing,
                        TemplateIds.part(sort, place, what),
                        parts.texts().of("counted.of", head, mark.apply(place)),
                        choices,
                        look,
                        now -> read.apply(of.apply(now).get(place)),
                        (now, chosen) -> {
                            List<T> all = of.apply(now);
                            T changed = write.apply(all.get(place)).apply(chosen);
                            return with.apply(now, Named.replaced(all, place, changed));
                        });
        return new PartForm.Drawn(head, choice, choice::refresh, false);
    }
}
