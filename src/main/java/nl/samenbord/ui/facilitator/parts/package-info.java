/** What the facilitator's screens are built of: names of controls, buttons, lines of text. */
@NullMarked
package nl.samenbord.ui.facilitator.parts;

import org.jspecify.annotations.NullMarked;
