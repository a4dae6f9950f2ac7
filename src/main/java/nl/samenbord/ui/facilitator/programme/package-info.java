/** What the evening is planned to be: its programme and what the meeting is. */
@NullMarked
package nl.samenbord.ui.facilitator.programme;

import org.jspecify.annotations.NullMarked;
