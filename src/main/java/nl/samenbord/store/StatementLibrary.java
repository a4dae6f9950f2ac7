package nl.samenbord.store;

import nl.samenbord.board.Statement;

import java.util.List;

/** The statements that come with the program; each has the same id in every language. */
public final class StatementLibrary {
    /** All of them, with nothing counted. */
    public List<Statement> all(String language) {
        return Resource.in("statement/stellingen", language).objects("statements").stream()
                .map(ItemJson::statement)
                .toList();
    }
}
