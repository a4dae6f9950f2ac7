package nl.samenbord.desk;

import nl.samenbord.board.Board;
import nl.samenbord.board.Former;
import nl.samenbord.board.Formerly;
import nl.samenbord.board.Id;
import nl.samenbord.board.Meeting;
import nl.samenbord.board.Words;
import nl.samenbord.board.years.YearBoard;
import nl.samenbord.store.SessionFormat;

import org.jspecify.annotations.Nullable;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Looks for sessions of other years: in the folder of the open one, and among those that were open
 * lately. What can't be read is passed over.
 */
public record YearSearch(Id session, Formerly formerly, Path file, List<Path> lately) {
    /** More than these nobody looks through, and each has to be read. */
    private static final int MOST = 60;

    public YearSearch {
        lately = List.copyOf(lately);
    }

    /** For a session that was never known by anything else. */
    public YearSearch(Id session, Path file, List<Path> lately) {
        this(session, Formerly.NONE, file, lately);
    }

    /** The session with this board. */
    public YearBoard of(Board board) {
        return new YearBoard(session, formerly, board);
    }

    /**
     * Those for the session with this board of now: first what lies beside it already, then of the
     * same school, then the earlier ones.
     */
    public List<YearOffer> offers(Board board) {
        YearBoard now = of(board);
        Meeting meeting = board.meeting();
        List<YearOffer> offers = new ArrayList<>();
        for (Path path : files()) {
            YearBoard one = read(path);
            if (one != null && !one.isSameAs(now)) {
                offers.add(offer(path, one, board));
            }
        }
        LocalDate today = meeting.when().date();
        offers.sort(
                Comparator.comparing(YearOffer::beside)
                        .thenComparing(YearOffer::sameSchool)
                        .thenComparing(offer -> isBefore(offer.date(), today))
                        .thenComparing(offer -> day(offer.date()))
                        .reversed());
        return offers;
    }

    private static YearOffer offer(Path path, YearBoard one, Board now) {
        Meeting meeting = one.board().meeting();
        String school = meeting.school().name();
        return new YearOffer(
                path,
                Title.of(meeting),
                meeting.when().date(),
                !school.isBlank()
                        && Words.folded(school).equals(Words.folded(now.meeting().school().name())),
                isBeside(one.session(), now));
    }

    private static boolean isBeside(Id session, Board now) {
        return now.all(Former.class).find(session).isPresent();
    }

    private static boolean isBefore(@Nullable LocalDate day, @Nullable LocalDate today) {
        return day != null && (today == null || day.isBefore(today));
    }

    private static LocalDate day(@Nullable LocalDate day) {
        return day == null ? LocalDate.MIN : day;
    }

    private Set<Path> files() {
        Set<Path> files = new LinkedHashSet<>();
        Path folder = file.toAbsolutePath().getParent();
        if (folder != null) {
            try (Stream<Path> all = Files.list(folder)) {
                all.filter(
                                path ->
                                        String.valueOf(path.getFileName())
                                                .endsWith(SessionFormat.SUFFIX))
                        .sorted()
                        .limit(MOST)
                        .forEach(files::add);
            } catch (IOException e) {
                // a folder that is gone has nothing to offer
            }
        }
        lately.stream().limit(MOST).map(Path::toAbsolutePath).forEach(files::add);
        files.remove(file.toAbsolutePath());
        return files;
    }

    private static @Nullable YearBoard read(Path path) {
        try {
            return new YearFile(path).read();
        } catch (ProblemException e) {
            return null;
        }
    }
}
