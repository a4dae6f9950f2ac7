/** The laptop window: type, steer, be told of problems. */
@NullMarked
package nl.samenbord.ui.facilitator;

import org.jspecify.annotations.NullMarked;
