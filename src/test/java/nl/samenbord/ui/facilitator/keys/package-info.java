/** What the laptop must do. */
@NullMarked
package nl.samenbord.ui.facilitator.keys;

import org.jspecify.annotations.NullMarked;
