/** Two years beside each other on the laptop. */
@NullMarked
package nl.samenbord.ui.facilitator.years;

import org.jspecify.annotations.NullMarked;
