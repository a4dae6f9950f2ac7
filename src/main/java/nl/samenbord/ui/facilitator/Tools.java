package nl.samenbord.ui.facilitator;

import nl.samenbord.ui.facilitator.hand.Hand;
import nl.samenbord.ui.facilitator.hand.Steering;
import nl.samenbord.ui.facilitator.hand.Typing;
import nl.samenbord.ui.fx.Fonts;

import java.time.Clock;

/** What a laptop window works with: the hand on the board, the typing, the beamer, the time. */
public record Tools(Hand hand, Typing typing, Steering steering, Fonts fonts, Clock clock) {}
