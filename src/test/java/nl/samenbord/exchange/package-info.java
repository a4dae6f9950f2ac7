/** How notes leave and come back. */
@NullMarked
package nl.samenbord.exchange;

import org.jspecify.annotations.NullMarked;
