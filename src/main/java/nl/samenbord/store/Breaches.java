package nl.samenbord.store;

import nl.samenbord.board.Ballot;
import nl.samenbord.board.Binned;
import nl.samenbord.board.Board;
import nl.samenbord.board.Bundle;
import nl.samenbord.board.Given;
import nl.samenbord.board.Item;
import nl.samenbord.board.Note;
import nl.samenbord.board.Rules;
import nl.samenbord.board.Statement;
import nl.samenbord.board.Words;

/** Where in a file it stands that an item can't be on its board. */
final class Breaches {
    private Breaches() {}

    static Flaw flaw(Board board, Rules.Breach breach) {
        Item item = breach.item();
        Section<?> section = Section.of(item);
        String place = "/" + section.name() + "/" + board.all(section.sort()).indexOf(item.id());
        return switch (breach.why()) {
            case NO_SUCH_CELL -> new Flaw(Fault.NO_SUCH_CELL, place + "/cell");
            case NO_SUCH_KIND -> new Flaw(Fault.NO_SUCH_KIND, place + "/kind");
            case NO_SUCH_VOICE ->
                    new Flaw(
                            Fault.NO_SUCH_VOICE,
                            place + (item instanceof Statement ? "/tallies" : "/voice"));
            case NO_SUCH_ASK -> new Flaw(Fault.NO_SUCH_ASK, place + "/ask");
            case NO_ANSWER -> new Flaw(Fault.WRONG_VALUE, place + "/value");
            case NO_SUCH_TARGET -> new Flaw(Fault.NO_SUCH_TARGET, place + target(item));
            case IN_TWO_BUNDLES -> new Flaw(Fault.IN_TWO_BUNDLES, place + "/notes");
            case ERASED -> new Flaw(Fault.ERASED, place + "/id");
            case EMPTY -> new Flaw(Fault.TEXT_EMPTY, place + text(item));
            case TOO_LONG -> new Flaw(Fault.TEXT_TOO_LONG, place + tooLong(item));
            case GONE, CHANGED_SINCE, ALREADY_THERE, IN_USE ->
                    throw new IllegalStateException("no item breaks this: " + breach.why());
        };
    }

    private static String target(Item item) {
        return switch (item) {
            case Ballot _ -> "/target";
            case Bundle _ -> "/notes";
            default -> "/supports";
        };
    }

    private static String text(Item item) {
        return item instanceof Given ? "/value" : "/text";
    }

    private static String tooLong(Item item) {
        if (item instanceof Given) {
            return text(item);
        }
        Note note =
                switch (item) {
                    case Note alone -> alone;
                    case Binned binned -> binned.note();
                    default -> throw new IllegalStateException("of this no text is too long");
                };
        return Words.length(note.text()) > Words.LONGEST ? "/text" : "/translation";
    }
}
