/** Notes that may say the same: offered to the facilitator, who decides. */
@NullMarked
package nl.samenbord.ui.facilitator.alike;

import org.jspecify.annotations.NullMarked;
