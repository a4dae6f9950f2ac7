/** Says which words of a note may point at a person, and why. */
@NullMarked
package nl.samenbord.privacy;

import org.jspecify.annotations.NullMarked;
