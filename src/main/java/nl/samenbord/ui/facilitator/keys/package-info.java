/** The keys of the laptop: one table for what they do and for the sheet that tells it. */
@NullMarked
package nl.samenbord.ui.facilitator.keys;

import org.jspecify.annotations.NullMarked;
