/** What is on the wall, as values, and the changes that turn one board into the next. */
@NullMarked
package nl.samenbord.board;

import org.jspecify.annotations.NullMarked;
