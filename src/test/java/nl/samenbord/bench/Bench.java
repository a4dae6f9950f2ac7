package nl.samenbord.bench;

import nl.samenbord.board.Board;
import nl.samenbord.store.ExampleEvening;

import java.nio.file.Path;

/** Measures everything that has an aim and writes {@code target/bench.csv}. */
public final class Bench {
    private Bench() {}

    /** All figures, each beside its reference. */
    public static void main(String[] args) throws Exception {
        Figures figures = new Figures();
        Board example = ExampleEvening.session().board();
        Path target = Path.of("target");
        for (int notes : new int[] {600, 3_000, 10_000}) {
            new KeystrokeBench(Evenings.of(example, notes)).run(figures);
            new ChangeBench(Evenings.of(example, notes)).run(figures);
        }
        for (int notes : new int[] {100, 1_000, 10_000}) {
            new FileBench(Evenings.of(example, notes)).run(figures);
            new SaveBench(Evenings.of(example, notes), target).run(figures);
        }
        new JournalBench(Evenings.of(example, 600), target).run(figures);
        for (int notes : new int[] {30, 300, 3_000}) {
            new PrintBench().run(figures, notes);
        }
        new PrintBench().runTenfold(figures, 300);
        for (int notes : new int[] {100, 600, 3_000, 10_000}) {
            new PaintBench().run(figures, notes);
        }
        for (int notes : new int[] {600, 3_000, 10_000}) {
            new DeskBench().run(figures, notes);
        }
        new StartBench().run(figures);
        figures.write(target.resolve("bench.csv"));
    }
}
