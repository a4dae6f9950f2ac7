/** What the template asks beside the notes, filled in. */
@NullMarked
package nl.samenbord.ui.facilitator.asks;

import org.jspecify.annotations.NullMarked;
