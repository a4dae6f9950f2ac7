/** Sessions on disk: their format, their files, the journal, and the program's own settings. */
@NullMarked
package nl.samenbord.store;

import org.jspecify.annotations.NullMarked;
