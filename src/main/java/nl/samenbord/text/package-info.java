/** The program's own words, in Dutch and English, and what it knows of languages. */
@NullMarked
package nl.samenbord.text;

import org.jspecify.annotations.NullMarked;
