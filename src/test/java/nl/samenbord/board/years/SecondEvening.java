package nl.samenbord.board.years;

import nl.samenbord.board.Action;
import nl.samenbord.board.Agreement;
import nl.samenbord.board.Ballot;
import nl.samenbord.board.Board;
import nl.samenbord.board.Bundle;
import nl.samenbord.board.Carried;
import nl.samenbord.board.Cell;
import nl.samenbord.board.Change;
import nl.samenbord.board.Dream;
import nl.samenbord.board.Id;
import nl.samenbord.board.Note;
import nl.samenbord.board.Outcome;
import nl.samenbord.board.People;
import nl.samenbord.board.Progress;
import nl.samenbord.board.Proposal;
import nl.samenbord.board.Shelf;
import nl.samenbord.board.Theme;
import nl.samenbord.store.ExampleEvening;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * The example evening a year on, with what the team did for its themes; and a second evening of the
 * same school, where some wishes are gone, some stay and some are new.
 */
public final class SecondEvening {
    /** Cell, kind, voice, dots of parents, dots of the school, words. */
    private static final List<String> SAID =
            List.of(
                    "A1|wens|ouder|4|1|De leerkracht bij de deur is fijn. Nu ook op vrijdag?",
                    "A1|wens|ouder|3|1|Een vast moment waarop ik even iets kan vragen",
                    "A1|verwachting|school|0|3|Vertel het ons zelf als er iets is, ook iets kleins",
                    "A2|wens|ouder|5|2|Ook een maatje voor gezinnen die halverwege het jaar komen",
                    "A2|wens|school|1|4|Ouders die we nog steeds niet zien, eens thuis opzoeken",
                    "A3|wens|ouder|2|0|Een lijst met wat ouders kunnen, dan hoeft niemand te"
                            + " zoeken",
                    "A5|wens|ouder|1|0|De ouderkamer open op maandag na het brengen",
                    "A5|verwachting|school|0|1|Wie koffie drinkt in de ouderkamer, ruimt ook op",
                    "A6|wens|ouder|6|2|Alle berichten in één app, en dan ook echt allemaal",
                    "A6|verwachting|ouder|2|0|De vertaalknop werkt bij mij nog niet",
                    "B1|verwachting|ouder|1|0|De notulen op één A4 vind ik goed, ga zo door",
                    "B2|wens|school|0|2|Het ouderpanel mag ook zelf een onderwerp kiezen",
                    "B3|wens|ouder|2|1|Ook vaders in het ouderpanel",
                    "B4|wens|ouder|1|1|De welkomstmap ook in het Oekraïens",
                    "C1|verwachting|ouder|3|1|Vooraf horen wat de kinderen leren: bij rekenen al"
                            + " wel",
                    "C1|wens|ouder|2|2|Bij taal ook een filmpje vooraf",
                    "C1|verwachting|school|0|2|Kijk samen naar het filmpje, het duurt twee minuten",
                    "C3|wens|ouder|2|0|De kijkochtend ook voor groep 1 en 2",
                    "C4|wens|ouder|1|1|Meer leentassen, er is nu een wachtlijst",
                    "C6|verwachting|school|0|1|Geef in de app aan of je het bericht gelezen hebt",
                    "D1|verwachting|ouder|4|2|Dezelfde dag bericht bij ruzie lukt nu bijna altijd",
                    "D1|verwachting|school|1|3|Bel bij pesten eerst met ons, niet met de andere"
                            + " ouders",
                    "D2|wens|ouder|7|5|Samen afspraken over telefoons, thuis en op school",
                    "D2|wens|school|2|6|Eén lijn over schermtijd die alle ouders kennen",
                    "D3|wens|ouder|3|1|Een koffieochtend over slapen en schermen",
                    "E1|wens|ouder|1|0|Ook de speeltuin en de buurtmoestuin in de nieuwsbrief",
                    "E3|wens|school|0|3|De sportvereniging ook bij de ouderavond uitnodigen",
                    "E5|wens|ouder|2|1|De taalles op dinsdag én donderdag");

    private SecondEvening() {}

    /** The first evening a year on: its themes, what was done for them, and what was decided. */
    public static YearBoard first() {
        Board board = ExampleEvening.session().board();
        List<Theme> themes = board.all(Theme.class).list();
        List<Theme> later = new ArrayList<>();
        later.add(
                themes.get(0)
                        .wishing("Iedere ouder kan makkelijk iets vragen of vertellen.")
                        .being(new Progress(Progress.State.BUSY, "")));
        later.add(
                themes.get(1)
                        .wishing("Ouders weten vooraf wat hun kind gaat leren.")
                        .being(new Progress(Progress.State.BUSY, "")));
        later.add(
                themes.get(2)
                        .being(new Progress(Progress.State.DONE, "staat nu in onze afspraken")));
        List<Action> actions =
                List.of(
                        action(1, later.get(0), "Elke ochtend vijf minuten bij de deur")
                                .by("onderbouwteam")
                                .until("2026-12-01")
                                .being(Progress.NEW.in(Progress.State.DONE)),
                        action(2, later.get(0), "Eén app voor alle berichten")
                                .by("directie")
                                .until("2027-03")
                                .being(Progress.NEW.in(Progress.State.BUSY)),
                        action(3, later.get(1), "Een filmpje bij elk blok rekenen")
                                .by("bovenbouwteam")
                                .until("2027-02")
                                .being(Progress.NEW.in(Progress.State.DONE)),
                        action(4, later.get(1), "Een ouderavond over rekenen")
                                .by("partnerschapsteam")
                                .until("na de kerstvakantie")
                                .being(
                                        new Progress(
                                                Progress.State.STOPPED,
                                                "te weinig ouders hadden tijd")));
        List<Proposal> proposals =
                List.of(
                        proposal(1, later.get(0), "Een ouderkamer in het oude computerlokaal")
                                .decided(Proposal.Verdict.DO)
                                .because("de ruimte staat leeg"),
                        proposal(2, later.get(0), "Elke week een avond open")
                                .decided(Proposal.Verdict.NOT)
                                .because("te veel avonden voor het team"),
                        proposal(3, later.get(1), "Filmpjes bij taal")
                                .decided(Proposal.Verdict.LATER)
                                .because("eerst rekenen"));
        return new YearBoard(
                ExampleEvening.session().id(),
                board.with(Theme.class, Shelf.of(later))
                        .with(Action.class, Shelf.of(actions))
                        .with(Proposal.class, Shelf.of(proposals)));
    }

    private static Action action(int number, Theme theme, String what) {
        return new Action(id("action", number), theme.id(), what, "", "", "", Progress.NEW);
    }

    private static Proposal proposal(int number, Theme theme, String what) {
        return new Proposal(id("proposal", number), theme.id(), what, Proposal.Verdict.OPEN, "");
    }

    private static Id id(String sort, int number) {
        return Id.from("second evening " + sort + " " + number);
    }

    /** The second evening by itself: nobody laid the first beside it yet. */
    public static YearBoard alone() {
        Board first = ExampleEvening.session().board();
        var meeting =
                first.meeting()
                        .renamed(
                                first.meeting().school().name(),
                                "Tweede ouderavond wensen en verwachtingen",
                                LocalDate.of(2027, 10, 12))
                        .seating(
                                new People(Map.of("ouder", 37, "school", 14), 203, 2),
                                first.meeting().tables());
        List<Note> notes = new ArrayList<>();
        List<Ballot> ballots = new ArrayList<>();
        for (String line : SAID) {
            String[] parts = line.split("\\|", 6);
            int number = notes.size();
            Cell cell = Cell.parse(parts[0]).orElseThrow();
            Note bare = Note.of(cell, parts[1], parts[2], parts[5]);
            Note note =
                    new Note(
                            id("note", number),
                            bare.cell(),
                            bare.kind(),
                            bare.voice(),
                            1 + number % 6,
                            1,
                            "nl",
                            bare.text(),
                            "",
                            bare.marks(),
                            "",
                            "",
                            null);
            notes.add(note);
            vote(ballots, note.id(), "ouder", Integer.parseInt(parts[3]));
            vote(ballots, note.id(), "school", Integer.parseInt(parts[4]));
        }
        Bundle phones =
                new Bundle(
                        id("bundle", 1),
                        "Samen afspraken over telefoons en schermtijd",
                        Cell.parse("D2").orElseThrow(),
                        List.of(notes.get(22).id(), notes.get(23).id()),
                        "",
                        null);
        List<Theme> themes =
                List.of(
                        new Theme(
                                id("theme", 1),
                                "Makkelijk contact: één app en de deur",
                                List.of("informeel"),
                                List.of("communicatie", "ict"),
                                List.of(notes.get(0).id(), notes.get(8).id())),
                        new Theme(
                                id("theme", 2),
                                "Ook bij taal weten wat je kind leert",
                                List.of("didactisch"),
                                List.of("communicatie"),
                                List.of(notes.get(14).id(), notes.get(15).id())),
                        new Theme(
                                id("theme", 3),
                                "Samen één lijn over telefoons",
                                List.of("pedagogisch"),
                                List.of("cultuur"),
                                List.of(phones.id())));
        Board board =
                Board.empty(first.template(), meeting)
                        .with(Note.class, Shelf.of(notes))
                        .with(Bundle.class, Shelf.of(List.of(phones)))
                        .with(Ballot.class, Shelf.of(ballots))
                        .with(Theme.class, Shelf.of(themes))
                        .with(
                                Agreement.class,
                                Shelf.of(
                                        List.of(
                                                new Agreement(
                                                        id("agreement", 1),
                                                        "Verslag naar alle ouders",
                                                        "partnerschapsteam",
                                                        "2027-10-19"))))
                        .with(new Dream(6, 8, LocalDate.of(2028, 7, 1)))
                        .with(first.programme());
        return new YearBoard(id("session", 2), board);
    }

    private static void vote(List<Ballot> into, Id note, String voice, int count) {
        if (count > 0) {
            into.add(new Ballot(Id.from("ballot " + note + voice), voice, note, count));
        }
    }

    /** The same with the first evening laid beside it, nothing said of it yet. */
    public static YearBoard beside() {
        YearBoard alone = alone();
        Change over = Carrying.over(first(), alone.board()).orElseThrow();
        return new YearBoard(alone.session(), done(alone.board(), over));
    }

    /** The same after the team said what came of it all, and linked what goes on. */
    public static YearBoard told() {
        YearBoard beside = beside();
        Board board = beside.board();
        List<Carried> told = new ArrayList<>();
        for (Carried one : board.all(Carried.class)) {
            told.add(told(one));
        }
        return new YearBoard(beside.session(), board.with(Carried.class, Shelf.of(told)));
    }

    private static Carried told(Carried one) {
        if (one.what().startsWith("Verslag")) {
            return one.being(new Progress(Progress.State.DONE, ""));
        } else if (one.what().startsWith("Gesprek")) {
            return one.being(new Progress(Progress.State.DONE, "in november en in maart"));
        } else if (one.what().startsWith("Terugkoppeling")) {
            return one.being(new Progress(Progress.State.STOPPED, "het bericht kwam pas in mei"));
        } else if (one.what().startsWith("Een ouderkamer")) {
            return one.being(new Progress(Progress.State.BUSY, "open vanaf november"));
        } else if (one.what().startsWith("Kort en makkelijk")) {
            return one.turned(id("theme", 1));
        } else if (one.what().startsWith("Ouders weten")) {
            return one.turned(id("theme", 2));
        }
        return one;
    }

    private static Board done(Board board, Change change) {
        if (change.on(board) instanceof Outcome.Done done) {
            return done.board();
        }
        throw new IllegalStateException("it can be carried over");
    }
}
