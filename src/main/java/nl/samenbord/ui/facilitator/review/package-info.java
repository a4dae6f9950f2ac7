/** Reading back: what was written, what people agree on, how it is spread, what came later. */
@NullMarked
package nl.samenbord.ui.facilitator.review;

import org.jspecify.annotations.NullMarked;
