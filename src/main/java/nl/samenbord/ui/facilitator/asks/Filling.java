package nl.samenbord.ui.facilitator.asks;

import nl.samenbord.board.Ask;
import nl.samenbord.board.Board;
import nl.samenbord.board.Givens;
import nl.samenbord.text.TypedDay;
import nl.samenbord.text.TypedMoment;
import nl.samenbord.ui.facilitator.hand.Hand;
import nl.samenbord.ui.facilitator.parts.Parts;

import org.jspecify.annotations.Nullable;

import java.time.LocalDate;

/** What fields are filled in with: whose hand, which words, how days are typed. */
record Filling(Hand hand, Parts parts, LocalDate today) {
    Board board() {
        return hand.board();
    }

    Givens givens() {
        return new Givens(hand.board());
    }

    TypedDay days() {
        return new TypedDay(parts.texts(), today);
    }

    TypedMoment moments() {
        return new TypedMoment(parts.texts(), days());
    }

    /** Answers this; empty takes the answer back. */
    void give(Ask ask, String of, @Nullable LocalDate day, String value) {
        givens().give(ask, of, day, value).ifPresent(hand::submit);
    }
}
