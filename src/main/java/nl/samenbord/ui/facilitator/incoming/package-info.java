/** Notes that come from a table: seen first, and each column told what it is. */
@NullMarked
package nl.samenbord.ui.facilitator.incoming;

import org.jspecify.annotations.NullMarked;
