/** Evenings that last for hours, as fast as they go. */
@NullMarked
package nl.samenbord.endurance;

import org.jspecify.annotations.NullMarked;
