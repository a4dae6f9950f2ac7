package nl.samenbord.handout.paper.pdf;

import java.io.IOException;

/** What a piece of a page is: content under a tag, or decoration that is not read aloud. */
public sealed interface Mark permits Tag, Decoration {
    /** A mark for a part of this one; part of a decoration is the same decoration. */
    Mark child(String type);

    /** This mark with a further entry in its dictionary. */
    Mark with(String entry);

    /** Puts this mark in the reading order now, after what is there. */
    void attach();

    /** Nothing more will be painted under this mark. */
    void close() throws IOException;
}
