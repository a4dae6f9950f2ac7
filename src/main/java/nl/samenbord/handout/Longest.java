package nl.samenbord.handout;

import nl.samenbord.handout.paper.type.Text;

import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/** Those few of many paragraphs that decide how large all of them can be. */
final class Longest {
    private static final int FEW = 3;

    private Longest() {}

    static List<List<Text>> of(Stream<List<Text>> paragraphs) {
        List<List<Text>> all = paragraphs.toList();
        Comparator<List<Text>> length = Comparator.comparingInt(p -> Text.plain(p).length());
        Comparator<List<Text>> word = Comparator.comparingInt(Longest::longestWord);
        return Stream.concat(
                        all.stream().sorted(length.reversed()).limit(FEW),
                        all.stream().max(word).stream())
                .distinct()
                .toList();
    }

    private static int longestWord(List<Text> paragraph) {
        return Stream.of(Text.plain(paragraph).split("\\s+"))
                .mapToInt(String::length)
                .max()
                .orElse(0);
    }
}
