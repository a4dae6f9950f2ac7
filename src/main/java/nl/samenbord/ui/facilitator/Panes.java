package nl.samenbord.ui.facilitator;

import nl.samenbord.privacy.NoteSignals;
import nl.samenbord.show.Director;
import nl.samenbord.ui.facilitator.agreements.AgreementsPane;
import nl.samenbord.ui.facilitator.alike.AlikePane;
import nl.samenbord.ui.facilitator.asks.AsksPane;
import nl.samenbord.ui.facilitator.dossier.DossierPane;
import nl.samenbord.ui.facilitator.dots.DotsPane;
import nl.samenbord.ui.facilitator.hand.Bundler;
import nl.samenbord.ui.facilitator.hand.Hand;
import nl.samenbord.ui.facilitator.keys.KeyTable;
import nl.samenbord.ui.facilitator.notes.Pieces;
import nl.samenbord.ui.facilitator.parking.ParkingPane;
import nl.samenbord.ui.facilitator.parts.Parts;
import nl.samenbord.ui.facilitator.parts.SignalWords;
import nl.samenbord.ui.facilitator.parts.WorkPane;
import nl.samenbord.ui.facilitator.plan.TalkPane;
import nl.samenbord.ui.facilitator.plan.ThemesPane;
import nl.samenbord.ui.facilitator.programme.ProgrammePane;
import nl.samenbord.ui.facilitator.review.ReadingPane;
import nl.samenbord.ui.facilitator.scan.BelowNotes;
import nl.samenbord.ui.facilitator.scan.ScanPane;
import nl.samenbord.ui.facilitator.signals.SignalsPane;
import nl.samenbord.ui.facilitator.statements.StatementsPane;
import nl.samenbord.ui.facilitator.tables.TablesPane;
import nl.samenbord.ui.facilitator.versions.VersionsPane;
import nl.samenbord.ui.facilitator.years.YearsPane;

import java.time.LocalDate;
import java.util.List;

/** The panes of the middle, in the order of their buttons. */
final class Panes {
    private final Tools tools;
    private final Parts parts;
    private final KeyTable keys;
    private final Commands commands;
    private final Outside outside;
    private final Laptop laptop;
    private final LocalDate today;

    Panes(
            Tools tools,
            Parts parts,
            KeyTable keys,
            Commands commands,
            Outside outside,
            Laptop laptop) {
        this.tools = tools;
        this.parts = parts;
        this.keys = keys;
        this.commands = commands;
        this.outside = outside;
        this.laptop = laptop;
        today = LocalDate.now(tools.clock());
    }

    List<WorkPane> all(Bundler bundler, NoteSignals signals, SignalWords words, BelowNotes below) {
        Hand hand = tools.hand();
        Director director = tools.steering().director();
        return List.of(
                new StatementsPane(hand, director, tools.stock(), parts, this::close),
                new AlikePane(
                        hand,
                        bundler,
                        tools.fonts(),
                        words,
                        parts,
                        laptop::counted,
                        laptop::unexpected,
                        this::close),
                new DotsPane(
                        hand,
                        director,
                        outside::beamerOn,
                        parts,
                        tools.fonts(),
                        tools.clock(),
                        this::close),
                new TablesPane(
                        hand,
                        tools.typing(),
                        parts,
                        keys,
                        commands::run,
                        new TablesPane.Ways(
                                this::close,
                                laptop::ready,
                                outside::joinTables,
                                outside::takeTable)),
                new ParkingPane(hand, parts, words, this::close),
                new AgreementsPane(hand, parts, words, today, this::close),
                new SignalsPane(
                        hand,
                        parts,
                        new SignalsPane.Look(tools.fonts(), words, keys),
                        commands::run,
                        outside::anonymousCopy,
                        this::close),
                new ProgrammePane(hand, director, tools.stock(), today, parts, this::close),
                new VersionsPane(
                        hand,
                        outside.versions(),
                        today,
                        laptop.problems()::tell,
                        parts,
                        tools.fonts(),
                        this::close),
                new ScanPane(
                        hand,
                        tools.stock().scanQuestions(),
                        words,
                        parts,
                        new ScanPane.Around(director, below, outside::takeScan, this::close)),
                new AsksPane(hand, director, words, parts, today, this::close),
                new ReadingPane(
                        hand,
                        tools.typing(),
                        signals,
                        tools.fonts(),
                        parts,
                        this::close,
                        laptop::ready),
                new ThemesPane(hand, signals, parts, today, this::close),
                new TalkPane(hand, words, parts, this::close),
                new DossierPane(outside.dossier(), parts, today),
                new YearsPane(
                        hand,
                        outside.earlier(),
                        new Pieces(tools.fonts(), parts.texts(), words),
                        parts,
                        new YearsPane.Around(
                                laptop.problems()::tell,
                                laptop.problems()::say,
                                words,
                                this::close)));
    }

    private void close() {
        laptop.middle().close();
    }
}
