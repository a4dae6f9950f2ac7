/** The notes of other laptops laid upon this one: what comes, and what stands otherwise. */
@NullMarked
package nl.samenbord.ui.facilitator.joining;

import org.jspecify.annotations.NullMarked;
