/** What the facilitator does, without a window: choose, type, keep, move, steer the beamer. */
@NullMarked
package nl.samenbord.ui.facilitator.hand;

import org.jspecify.annotations.NullMarked;
