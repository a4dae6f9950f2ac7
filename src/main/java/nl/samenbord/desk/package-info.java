/** What a facilitator can ask for, and what can go wrong with it. */
@NullMarked
package nl.samenbord.desk;

import org.jspecify.annotations.NullMarked;
