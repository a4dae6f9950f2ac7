/** The session as it was earlier: beside the present, and back again. */
@NullMarked
package nl.samenbord.ui.facilitator.versions;

import org.jspecify.annotations.NullMarked;
