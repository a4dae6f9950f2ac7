package nl.samenbord.desk;

import nl.samenbord.text.Texts;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;

/** Tells who has a session open and since when, as far as that is known. */
final class HolderWords {
    private HolderWords() {}

    static String sentence(Problem.InUse holder, Texts texts) {
        Instant since = holder.since();
        if (since == null) {
            return texts.of("problem.inUse");
        }
        String at = TimeWords.of(since, LocalDate.now(ZoneId.systemDefault()), texts);
        if (holder.here()) {
            return texts.of("problem.inUse.here", at);
        }
        String computer =
                holder.computer().isEmpty()
                        ? texts.of("problem.inUse.computer")
                        : holder.computer();
        return texts.of("problem.inUse.elsewhere", computer, at);
    }
}
