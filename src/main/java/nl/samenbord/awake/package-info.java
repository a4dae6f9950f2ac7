/** Keeps the laptop and its screens awake while the room looks. */
@NullMarked
package nl.samenbord.awake;

import org.jspecify.annotations.NullMarked;
