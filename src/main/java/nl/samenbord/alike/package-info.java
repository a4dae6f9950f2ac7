/** Which notes look alike, by the rare words they share; a suggestion to look at, never a fact. */
@NullMarked
package nl.samenbord.alike;

import org.jspecify.annotations.NullMarked;
