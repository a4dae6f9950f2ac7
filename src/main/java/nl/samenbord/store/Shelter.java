package nl.samenbord.store;

import java.nio.file.Path;
import java.time.Clock;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/** What keeps the files of open sessions from harm: the claims on them, and the backups. */
public record Shelter(Claims claims, Backups backups, Clock clock) {
    private static final DateTimeFormatter NOW =
            DateTimeFormatter.ofPattern("uuuu-MM-dd HH.mm", Locale.ROOT);

    /** Among the program's own things. */
    public static Shelter in(DataFolder data, Clock clock) {
        return new Shelter(new Claims(data, clock), new Backups(data, clock), clock);
    }

    Safekeeping safekeeping() {
        return new Safekeeping(backups, clock);
    }

    /** A free name beside this file that tells on which computer and when it was made. */
    public Path beside(Path file) {
        String now = NOW.format(ZonedDateTime.now(clock));
        return FreeName.beside(file, (Computer.name() + " " + now).strip());
    }
}
