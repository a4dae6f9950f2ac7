package nl.samenbord.handout;

import nl.samenbord.board.Agreement;
import nl.samenbord.board.Ballot;
import nl.samenbord.board.Board;
import nl.samenbord.board.Bundle;
import nl.samenbord.board.Cell;
import nl.samenbord.board.Certainty;
import nl.samenbord.board.Grids;
import nl.samenbord.board.Id;
import nl.samenbord.board.Note;
import nl.samenbord.board.Shelf;
import nl.samenbord.board.Statement;
import nl.samenbord.board.Tally;
import nl.samenbord.board.Template;
import nl.samenbord.board.Voice;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;

/** FilledGrids of any size on any grid, with something of everything. */
final class FilledGrids {
    private static final String WORDS = "graag samen met ouders over hoe kinderen leren en spelen";
    private static final int ROUNDS = 3;

    private FilledGrids() {}

    static Board of(int columns, int rows, int notes, long seed) {
        return filled(Grids.board(columns, rows), notes, seed);
    }

    /** The board with so many notes, every fifth pair of them in a bundle, and all that follows. */
    static Board filled(Board empty, int count, long seed) {
        Random random = new Random(seed);
        Template template = empty.template();
        List<Note> notes = new ArrayList<>();
        List<Bundle> bundles = new ArrayList<>();
        List<Ballot> ballots = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            Cell cell = template.cells().get(random.nextInt(template.cells().size()));
            Voice voice = any(template.voices(), random);
            String text = i + " " + WORDS.substring(0, 5 + random.nextInt(WORDS.length() - 5));
            String kind = any(template.kinds(), random).id();
            Note note = Note.of(cell, kind, voice.id(), text.strip());
            notes.add(note.by(kind, voice.id(), i % 8).inRound(i % ROUNDS));
            if (i % 5 == 4) {
                List<Id> two = List.of(notes.get(i - 1).id(), notes.get(i).id());
                bundles.add(new Bundle(Id.fresh(), "Bundel " + i, cell, two, "", null));
            }
            if (i % 2 == 0) {
                String by = any(template.voices(), random).id();
                ballots.add(new Ballot(Id.fresh(), by, note.id(), 1 + random.nextInt(4)));
            }
        }
        Map<String, Tally> tallies = new LinkedHashMap<>();
        template.voices().forEach(v -> tallies.put(v.id(), new Tally(random.nextInt(9), 3, 1)));
        String voice = template.voices().getFirst().id();
        return empty.with(Note.class, Shelf.of(notes))
                .with(Bundle.class, Shelf.of(bundles))
                .with(Ballot.class, Shelf.of(ballots))
                .with(
                        Statement.class,
                        Shelf.of(List.of(Statement.of("Wij weten genoeg.").counting(tallies))))
                .with(
                        Agreement.class,
                        Shelf.of(
                                List.of(new Agreement(Id.fresh(), "Koffie", "team", "2026-12-01"))))
                .with(
                        Certainty.class,
                        Shelf.of(List.of(new Certainty(Id.fresh(), voice, "dat ik gehoord word"))));
    }

    private static <T> T any(List<T> all, Random random) {
        return all.get(random.nextInt(all.size()));
    }
}
