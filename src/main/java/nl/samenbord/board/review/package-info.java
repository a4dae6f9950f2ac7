/** A session read back afterwards: what was said where, by whom, and what was not. */
@NullMarked
package nl.samenbord.board.review;

import org.jspecify.annotations.NullMarked;
