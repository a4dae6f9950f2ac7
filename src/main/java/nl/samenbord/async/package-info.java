/** Work that is done elsewhere or later. */
@NullMarked
package nl.samenbord.async;

import org.jspecify.annotations.NullMarked;
