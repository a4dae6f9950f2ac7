/**
 * Paper: sets blocks of text, lists, boxes and tables on pages and writes them as a tagged PDF,
 * block by block. It knows nothing of boards.
 */
@NullMarked
package nl.samenbord.handout.paper;

import org.jspecify.annotations.NullMarked;
