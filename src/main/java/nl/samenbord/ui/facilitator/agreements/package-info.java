/** Where an evening ends: agreements, certainties, the number towards the dream. */
@NullMarked
package nl.samenbord.ui.facilitator.agreements;

import org.jspecify.annotations.NullMarked;
