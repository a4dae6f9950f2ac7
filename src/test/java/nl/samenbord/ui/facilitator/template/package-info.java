/** The drawing table, tried without a window. */
@NullMarked
package nl.samenbord.ui.facilitator.template;

import org.jspecify.annotations.NullMarked;
