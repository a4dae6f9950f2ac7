/** Notes that wait because they may point at a person, erasing for good, and how long to keep. */
@NullMarked
package nl.samenbord.ui.facilitator.signals;

import org.jspecify.annotations.NullMarked;
