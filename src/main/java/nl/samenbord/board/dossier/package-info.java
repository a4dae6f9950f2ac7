/** The sessions of a school in one folder, seen as one story. */
@NullMarked
package nl.samenbord.board.dossier;

import org.jspecify.annotations.NullMarked;
