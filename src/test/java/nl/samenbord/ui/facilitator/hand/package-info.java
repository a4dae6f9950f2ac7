/** What the laptop must do. */
@NullMarked
package nl.samenbord.ui.facilitator.hand;

import org.jspecify.annotations.NullMarked;
