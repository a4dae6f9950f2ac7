package nl.samenbord.store;

import nl.samenbord.board.Id;
import nl.samenbord.workshop.Draft;

/** The typing line as it stands in the journal. */
final class DraftJson {
    private DraftJson() {}

    static Json.Obj of(Draft draft) {
        Id edits = draft.edits();
        ObjectOut out =
                new ObjectOut()
                        .text("text", draft.text())
                        .text("cell", draft.cell())
                        .text("kind", draft.kind())
                        .text("voice", draft.voice())
                        .number("table", draft.table())
                        .number("round", draft.round())
                        .text("language", draft.language())
                        .text("translation", draft.translation())
                        .text("origin", draft.origin());
        return (edits == null ? out : out.id("edits", edits)).done();
    }

    static Draft read(ObjectIn in) {
        return new Draft(
                in.text("text"),
                in.text("cell"),
                in.text("kind"),
                in.text("voice"),
                in.number("table"),
                in.number("round"),
                in.text("language"),
                in.text("translation"),
                in.has("edits") ? in.id("edits") : null,
                in.text("origin"));
    }
}
