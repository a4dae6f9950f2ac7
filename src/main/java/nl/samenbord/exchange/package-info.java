/** Notes as other programs read and write them: CSV and Markdown. */
@NullMarked
package nl.samenbord.exchange;

import org.jspecify.annotations.NullMarked;
