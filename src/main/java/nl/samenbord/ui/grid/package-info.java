/** A board as a grid, any size: what both windows show of it, and how large it is. */
@NullMarked
package nl.samenbord.ui.grid;

import org.jspecify.annotations.NullMarked;
