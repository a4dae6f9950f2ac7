package nl.samenbord.handout.paper;

/** Something that stands on paper above and below other things. */
public sealed interface Block
        permits Heading,
                Paragraph,
                Fitted,
                Listing,
                Box,
                Columns,
                Table,
                Together,
                WritingLines,
                Bar,
                Curve,
                Cards,
                Item,
                TableRow,
                Chapter {
    /** The space wanted above it, in points; of two neighbours the larger wish counts. */
    default float before() {
        return 0;
    }

    /** The space wanted below it, in points. */
    default float after() {
        return 6;
    }

    /** It never stands last on a page when something follows. */
    default boolean keepsWithNext() {
        return false;
    }
}
