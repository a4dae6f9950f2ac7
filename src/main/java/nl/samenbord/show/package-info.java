/** What the beamer shows now; not saved, not undone. */
@NullMarked
package nl.samenbord.show;

import org.jspecify.annotations.NullMarked;
