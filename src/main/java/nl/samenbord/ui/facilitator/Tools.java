package nl.samenbord.ui.facilitator;

import nl.samenbord.desk.Stock;
import nl.samenbord.ui.facilitator.evening.Chime;
import nl.samenbord.ui.facilitator.evening.Leading;
import nl.samenbord.ui.facilitator.hand.Hand;
import nl.samenbord.ui.facilitator.hand.Steering;
import nl.samenbord.ui.facilitator.hand.Typing;
import nl.samenbord.ui.fx.Fonts;
import nl.samenbord.ui.fx.Ticks;

import java.time.Clock;

/**
 * What a laptop window works with: the hand on the board, the typing, the beamer, the time and that
 * it goes on, a soft tone for when it is over, and what lies ready for an evening.
 */
public record Tools(
        Hand hand,
        Typing typing,
        Steering steering,
        Fonts fonts,
        Clock clock,
        Ticks ticks,
        Chime chime,
        Stock stock) {
    /** What the evening is led with. */
    Leading leading() {
        return Leading.of(hand, steering, clock, chime, ticks);
    }
}
