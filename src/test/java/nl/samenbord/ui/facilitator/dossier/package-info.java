/** Tests of how the dossier of a school is laid out. */
@NullMarked
package nl.samenbord.ui.facilitator.dossier;

import org.jspecify.annotations.NullMarked;
