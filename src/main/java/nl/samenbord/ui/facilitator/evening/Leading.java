package nl.samenbord.ui.facilitator.evening;

import nl.samenbord.ui.facilitator.hand.Hand;
import nl.samenbord.ui.facilitator.hand.Steering;
import nl.samenbord.ui.fx.Ticks;

import java.time.Clock;

/** What an evening is led with: the beamer, the steps, the room's clock, its tone, the time. */
public record Leading(Steering steering, Agenda agenda, RoomClock clock, Chime chime, Ticks ticks) {
    /** Leads the evening on the board that this hand works on. */
    public static Leading of(Hand hand, Steering steering, Clock clock, Chime chime, Ticks ticks) {
        return new Leading(
                steering,
                new Agenda(hand, steering, clock),
                new RoomClock(steering.director(), clock),
                chime,
                ticks);
    }
}
