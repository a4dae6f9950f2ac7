package nl.samenbord.ui.facilitator.notes;

/** All that one card tells: two cards that tell the same are the same. */
sealed interface Told permits Posting, Bundled {}
