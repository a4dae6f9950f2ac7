/** The program as it is met from outside. */
@NullMarked
package nl.samenbord.app;

import org.jspecify.annotations.NullMarked;
