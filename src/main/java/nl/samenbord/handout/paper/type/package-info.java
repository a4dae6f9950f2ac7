/** Sets text: fonts, shaping, both directions, lines. */
@NullMarked
package nl.samenbord.handout.paper.type;

import org.jspecify.annotations.NullMarked;
