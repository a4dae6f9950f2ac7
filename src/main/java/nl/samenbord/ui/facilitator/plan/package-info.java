/** What the partnership team makes of an evening: themes, actions, the talk with the directie. */
@NullMarked
package nl.samenbord.ui.facilitator.plan;

import org.jspecify.annotations.NullMarked;
