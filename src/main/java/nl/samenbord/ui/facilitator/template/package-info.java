/** Templates: the list to choose from, and the table on which one draws one's own. */
@NullMarked
package nl.samenbord.ui.facilitator.template;

import org.jspecify.annotations.NullMarked;
