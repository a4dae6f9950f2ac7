package nl.samenbord.ui.facilitator;

import nl.samenbord.show.Director;
import nl.samenbord.ui.facilitator.agreements.AgreementsPane;
import nl.samenbord.ui.facilitator.alike.AlikePane;
import nl.samenbord.ui.facilitator.dots.DotsPane;
import nl.samenbord.ui.facilitator.hand.Bundler;
import nl.samenbord.ui.facilitator.hand.Hand;
import nl.samenbord.ui.facilitator.keys.KeyTable;
import nl.samenbord.ui.facilitator.parking.ParkingPane;
import nl.samenbord.ui.facilitator.parts.Parts;
import nl.samenbord.ui.facilitator.parts.SignalWords;
import nl.samenbord.ui.facilitator.parts.WorkPane;
import nl.samenbord.ui.facilitator.programme.ProgrammePane;
import nl.samenbord.ui.facilitator.signals.SignalsPane;
import nl.samenbord.ui.facilitator.statements.StatementsPane;
import nl.samenbord.ui.facilitator.tables.TablesPane;
import nl.samenbord.ui.fx.Fonts;

import java.time.LocalDate;
import java.util.List;

/** The panes in which one works in the middle of a laptop window. */
record Panes(
        Laptop laptop,
        Tools tools,
        Outside outside,
        Parts parts,
        KeyTable keys,
        Commands commands,
        SignalWords words,
        Bundler bundler) {
    /** A new one of each, in the order of their buttons. */
    List<WorkPane> all() {
        Hand hand = tools.hand();
        Director director = tools.steering().director();
        Fonts fonts = tools.fonts();
        LocalDate today = LocalDate.now(tools.clock());
        Runnable close = laptop::toNotes;
        return List.of(
                new StatementsPane(hand, director, tools.stock(), parts, close),
                new AlikePane(
                        hand, bundler, fonts, words, parts, laptop::changed, this::failed, close),
                new DotsPane(hand, director, parts, fonts, tools.clock(), close),
                new TablesPane(
                        hand, tools.typing(), parts, keys, commands::run, close, laptop::ready),
                new ParkingPane(hand, parts, close),
                new AgreementsPane(hand, parts, today, close),
                new SignalsPane(
                        hand,
                        parts,
                        new SignalsPane.Look(fonts, words, keys),
                        today,
                        commands::run,
                        outside::anonymousCopy,
                        close),
                new ProgrammePane(hand, director, tools.stock(), today, parts, close));
    }

    private void failed() {
        laptop.problems().say(parts.texts().of("problem.unexpected"));
    }
}
