/** Dots: what people gave to which choice, typed in as counts, and what that says. */
@NullMarked
package nl.samenbord.ui.facilitator.dots;

import org.jspecify.annotations.NullMarked;
