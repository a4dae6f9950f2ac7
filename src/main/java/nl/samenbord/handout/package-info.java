/** A board as a document to print and to keep. */
@NullMarked
package nl.samenbord.handout;

import org.jspecify.annotations.NullMarked;
