/** Tables and rounds: who sits where, who was heard, and what could not be typed yet. */
@NullMarked
package nl.samenbord.ui.facilitator.tables;

import org.jspecify.annotations.NullMarked;
