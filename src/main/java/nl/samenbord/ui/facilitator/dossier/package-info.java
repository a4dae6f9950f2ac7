/** The dossier of a school: its sessions in a folder as one story, and what comes next. */
@NullMarked
package nl.samenbord.ui.facilitator.dossier;

import org.jspecify.annotations.NullMarked;
