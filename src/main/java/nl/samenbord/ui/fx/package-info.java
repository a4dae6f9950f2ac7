/** The door to JavaFX: its thread, its screens, fonts, names of colours. */
@NullMarked
package nl.samenbord.ui.fx;

import org.jspecify.annotations.NullMarked;
