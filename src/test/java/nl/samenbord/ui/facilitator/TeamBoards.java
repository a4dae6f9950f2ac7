package nl.samenbord.ui.facilitator;

import nl.samenbord.board.Action;
import nl.samenbord.board.Baseline;
import nl.samenbord.board.Board;
import nl.samenbord.board.Cell;
import nl.samenbord.board.Id;
import nl.samenbord.board.Note;
import nl.samenbord.board.Progress;
import nl.samenbord.board.Proposal;
import nl.samenbord.board.Shelf;
import nl.samenbord.board.Theme;

import java.util.ArrayList;
import java.util.List;

/** Boards as a team has them before and after the evening. */
final class TeamBoards {
    private TeamBoards() {}

    static Board scanned(Board board) {
        return board.with(
                Baseline.class,
                Shelf.of(
                        List.of(
                                said(
                                        "informeel",
                                        "communicatie",
                                        "Wat gebeurt er al?",
                                        "De deur is elke ochtend open."),
                                said(
                                        "informeel",
                                        "",
                                        "Wat gebeurt er al?",
                                        "Vier feesten per jaar, met hulp van ouders."),
                                said(
                                        "informeel",
                                        "",
                                        "Waar willen we aan werken?",
                                        "Ouders die we nooit zien."))));
    }

    static Theme bare() {
        return new Theme(Id.fresh(), "", List.of(), List.of(), List.of());
    }

    /** The themes of the evening half a year on: something done, something late, a talk held. */
    static Board planned(Board board) {
        List<Theme> themes = new ArrayList<>();
        List<Action> actions = new ArrayList<>();
        List<Proposal> proposals = new ArrayList<>();
        for (Theme before : board.all(Theme.class)) {
            Theme theme =
                    before.because("Hier kregen we de meeste stippen voor, van ouders en team.")
                            .wishing("Iedere ouder kan makkelijk iets vragen of vertellen.")
                            .told("nieuwsbrief van januari, en op de ouderavond in november")
                            .being(new Progress(Progress.State.BUSY, ""));
            themes.add(theme);
            Action action = Action.of(theme.id());
            actions.add(
                    action.saying("Elke ochtend vijf minuten bij de deur")
                            .by("onderbouwteam")
                            .beginning("2026-09-01")
                            .until("2026-11-01")
                            .being(Progress.NEW.in(Progress.State.BUSY)));
            actions.add(
                    Action.of(theme.id())
                            .saying("Een tolk bij elk startgesprek")
                            .by("directie")
                            .until("2027-09")
                            .being(Progress.NEW.in(Progress.State.NEW)));
            actions.add(
                    Action.of(theme.id())
                            .saying("Proef met een app")
                            .by("partnerschapsteam")
                            .beginning("2027-02")
                            .until("2027-04")
                            .being(new Progress(Progress.State.STOPPED, "te duur")));
            actions.add(
                    Action.of(theme.id())
                            .saying("Koffie bij de start van het jaar")
                            .by("ouderraad")
                            .until("na de vakantie")
                            .being(Progress.NEW.in(Progress.State.DONE)));
            proposals.add(
                    Proposal.of(theme.id())
                            .saying("Leerkracht vijf minuten bij de deur")
                            .decided(Proposal.Verdict.DO)
                            .because("kost niets en helpt meteen"));
            proposals.add(
                    Proposal.of(theme.id())
                            .saying("Een app die vertaalt")
                            .decided(Proposal.Verdict.LATER)
                            .because("eerst kijken wat de proef oplevert"));
            proposals.add(
                    Proposal.of(theme.id())
                            .saying("Elke week een avond open")
                            .decided(Proposal.Verdict.NOT)
                            .because("te veel avonden voor het team"));
        }
        return board.with(Theme.class, Shelf.of(themes))
                .with(Action.class, Shelf.of(actions))
                .with(Proposal.class, Shelf.of(proposals));
    }

    static Board late(Board board) {
        List<Note> notes = new ArrayList<>(board.notes().list());
        notes.add(
                Note.of(new Cell(0, 0), "wens", "ouder", "Ook een koffieochtend op vrijdag")
                        .from("koffieochtend"));
        return board.with(Note.class, Shelf.of(notes));
    }

    private static Baseline said(String column, String row, String question, String text) {
        return new Baseline(Id.fresh(), column, row, question, text);
    }
}
