/** The single source of truth: the board of now, how it changes, and how that is undone. */
@NullMarked
package nl.samenbord.workshop;

import org.jspecify.annotations.NullMarked;
