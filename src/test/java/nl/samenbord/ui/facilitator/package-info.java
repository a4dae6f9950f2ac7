/** What the laptop must do. */
@NullMarked
package nl.samenbord.ui.facilitator;

import org.jspecify.annotations.NullMarked;
