/** Two sessions of one school beside each other: what was then, what is now, what came of it. */
@NullMarked
package nl.samenbord.board.years;

import org.jspecify.annotations.NullMarked;
