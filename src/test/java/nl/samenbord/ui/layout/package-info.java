/** Looks at a window as a strict eye would: what is cut, covered, out of place or empty. */
@NullMarked
package nl.samenbord.ui.layout;

import org.jspecify.annotations.NullMarked;
