/** The evening while it runs: what the room sees now and next, the clock, the steps. */
@NullMarked
package nl.samenbord.ui.facilitator.evening;

import org.jspecify.annotations.NullMarked;
