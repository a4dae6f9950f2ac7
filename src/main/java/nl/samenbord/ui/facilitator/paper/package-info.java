/** What will be on paper, looked at before it is saved or printed. */
@NullMarked
package nl.samenbord.ui.facilitator.paper;

import org.jspecify.annotations.NullMarked;
