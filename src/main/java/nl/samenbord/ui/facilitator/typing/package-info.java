/** The line along the bottom in which notes are typed, with what belongs to it. */
@NullMarked
package nl.samenbord.ui.facilitator.typing;

import org.jspecify.annotations.NullMarked;
