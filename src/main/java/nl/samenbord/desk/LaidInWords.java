package nl.samenbord.desk;

import nl.samenbord.merge.Conflict;
import nl.samenbord.merge.Merged;
import nl.samenbord.text.Texts;

import java.util.List;

/** Tells what came of it when somebody else had changed the file. */
public final class LaidInWords {
    private LaidInWords() {}

    /** How many notes came, and whether both sides said something else. */
    public static String of(LaidIn laid, Texts texts) {
        Merged.Coming coming = laid.merged().coming();
        String came =
                texts.of(
                        "laidIn.came",
                        String.valueOf(laid.file().getFileName()),
                        texts.of("notes.new", coming.fresh()),
                        coming.changed() + coming.other());
        List<Conflict> conflicts = laid.merged().conflicts();
        int both = (int) conflicts.stream().filter(Conflict.Words.class::isInstance).count();
        int one = conflicts.size() - both;
        return came
                + (both == 0 ? "" : " " + texts.of("laidIn.both", both))
                + (one == 0 ? "" : " " + texts.of("laidIn.one", one));
    }
}
