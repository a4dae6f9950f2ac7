package nl.samenbord.ui.facilitator.notes;

import nl.samenbord.board.Bundle;

import java.util.List;

/** All that the card of a bundle tells: equal if the card need not change. */
record Bundled(Bundle bundle, String dots, List<Posting> notes) implements Told {}
