/**
 * What may go wrong around the program: each fault with a control beside it that must be caught.
 */
@NullMarked
package nl.samenbord.faults;

import org.jspecify.annotations.NullMarked;
