/** The first screen: a new evening, a session to open, what was used before. */
@NullMarked
package nl.samenbord.ui.facilitator.start;

import org.jspecify.annotations.NullMarked;
