package nl.samenbord.ui.layout;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Faults of pictures: where they were found, or where they are known to be. A line of such a list
 * is the picture, the fault, the control, the sizes and languages, and the row of the faults that
 * it belongs to, with bars between them.
 */
public final class Known {
    private static final String BAR = " | ";

    private final Map<Place, TreeMap<String, String>> places = new TreeMap<>();
    private final Map<Place, String> rows = new TreeMap<>();

    private record Place(String picture, String fault, String control)
            implements Comparable<Place> {
        @Override
        public int compareTo(Place other) {
            return words().compareTo(other.words());
        }

        private String words() {
            return String.join(BAR, picture, fault, control);
        }
    }

    /** What this list says. */
    public static Known read(String list) {
        Known known = new Known();
        list.lines()
                .filter(line -> !line.isBlank() && !line.startsWith("#"))
                .map(line -> line.split("\\|", -1))
                .forEach(known::read);
        return known;
    }

    private void read(String[] parts) {
        if (parts.length != 5 || parts[4].isBlank()) {
            throw new IllegalArgumentException("no list of known faults: " + List.of(parts));
        }
        Place place = new Place(parts[0].strip(), parts[1].strip(), parts[2].strip());
        if (rows.put(place, parts[4].strip()) != null) {
            throw new IllegalArgumentException("twice in the list: " + place.words());
        }
        for (String where : parts[3].strip().split(" ")) {
            places.computeIfAbsent(place, _ -> new TreeMap<>()).put(where, "");
        }
    }

    /** Adds what was found in a picture, at this size and in this language. */
    public void add(String picture, Finding finding, String where) {
        places.computeIfAbsent(
                        new Place(picture, finding.fault().word(), finding.control()),
                        _ -> new TreeMap<>())
                .putIfAbsent(where, finding.told().replaceAll("\\s+", " "));
    }

    /** Where this and what is known differ: new faults, and lines that no longer apply. */
    public List<String> beside(Known known) {
        List<String> differing = new ArrayList<>();
        TreeSet<Place> all = new TreeSet<>(places.keySet());
        all.addAll(known.places.keySet());
        for (Place place : all) {
            Map<String, String> here = places.getOrDefault(place, new TreeMap<>());
            Map<String, String> there = known.places.getOrDefault(place, new TreeMap<>());
            here.forEach(
                    (where, told) -> {
                        if (!there.containsKey(where)) {
                            differing.add("new: " + line(place, where) + ": " + told);
                        }
                    });
            there.keySet().stream()
                    .filter(where -> !here.containsKey(where))
                    .forEach(where -> differing.add("gone: " + line(place, where)));
        }
        return differing;
    }

    private static String line(Place place, String where) {
        return place.words() + BAR + where;
    }

    /** The list, with under each line what was found first. */
    public String told() {
        return places.entrySet().stream()
                .flatMap(
                        entry ->
                                Stream.of(
                                        line(
                                                        entry.getKey(),
                                                        String.join(" ", entry.getValue().keySet()))
                                                + BAR
                                                + "?",
                                        "#   " + entry.getValue().firstEntry().getValue()))
                .collect(Collectors.joining("\n", "", "\n"));
    }
}
