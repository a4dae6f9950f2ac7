/** How things are before the evening, as the team says it, and where that is shown. */
@NullMarked
package nl.samenbord.ui.facilitator.scan;

import org.jspecify.annotations.NullMarked;
