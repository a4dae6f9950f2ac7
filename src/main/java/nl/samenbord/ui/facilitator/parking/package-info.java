/** The parking place: what belongs elsewhere and must not be forgotten. */
@NullMarked
package nl.samenbord.ui.facilitator.parking;

import org.jspecify.annotations.NullMarked;
