package nl.samenbord.board;

import org.jspecify.annotations.Nullable;

import java.time.LocalDate;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;

/** The partnership team: how many members per voice, and when it first meets. */
public record Team(Map<String, Integer> members, @Nullable LocalDate firstMeeting) {
    /** There is none yet. */
    public static final Team NONE = new Team(Map.of(), null);

    public Team {
        members = Collections.unmodifiableMap(new LinkedHashMap<>(members));
    }
}
