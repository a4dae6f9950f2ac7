/** Statements: which are used, what was counted, what the room sees of it. */
@NullMarked
package nl.samenbord.ui.facilitator.statements;

import org.jspecify.annotations.NullMarked;
