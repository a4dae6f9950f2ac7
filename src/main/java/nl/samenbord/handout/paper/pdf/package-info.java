/** Writes a tagged PDF in one pass: objects, pages, tags, bookmarks, metadata. */
@NullMarked
package nl.samenbord.handout.paper.pdf;

import org.jspecify.annotations.NullMarked;
