/** The middle of the laptop window: the notes of a cell, search, the bin. */
@NullMarked
package nl.samenbord.ui.facilitator.notes;

import org.jspecify.annotations.NullMarked;
