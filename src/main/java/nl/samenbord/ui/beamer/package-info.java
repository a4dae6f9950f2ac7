/** What the room sees: it can only look. */
@NullMarked
package nl.samenbord.ui.beamer;

import org.jspecify.annotations.NullMarked;
