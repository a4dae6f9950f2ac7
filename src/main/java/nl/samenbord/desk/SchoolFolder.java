package nl.samenbord.desk;

import nl.samenbord.board.Board;
import nl.samenbord.board.Words;
import nl.samenbord.board.dossier.Dossier;
import nl.samenbord.board.dossier.Filed;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * What is in a folder: its sessions, what is wrong with those that can't be read, and how many
 * files were not looked into any more because there were too many.
 */
public record SchoolFolder(
        Path folder, List<Filed> sessions, List<Problem.OfFile> problems, int left) {
    public SchoolFolder {
        sessions = List.copyOf(sessions);
        problems = List.copyOf(problems);
    }

    /** The schools of these sessions, the one with most of them first. */
    public List<String> schools() {
        Map<String, Integer> count = new TreeMap<>(String.CASE_INSENSITIVE_ORDER);
        for (Filed filed : sessions) {
            if (!filed.school().isEmpty()) {
                count.merge(filed.school(), 1, Integer::sum);
            }
        }
        return count.entrySet().stream()
                .sorted(Map.Entry.<String, Integer>comparingByValue(Comparator.reverseOrder()))
                .map(Map.Entry::getKey)
                .toList();
    }

    /** The dossier of this school; a session that doesn't say whose it was belongs to any. */
    public Dossier dossier(String school, LocalDate today) {
        return Dossier.of(
                sessions.stream()
                        .filter(
                                one ->
                                        one.school().isEmpty()
                                                || Words.folded(one.school())
                                                        .equals(Words.folded(school)))
                        .toList(),
                today);
    }

    /** The file of a session here. */
    public Path file(Filed filed) {
        return folder.resolve(filed.name());
    }

    /** The same, with another board for the session in this file. */
    public SchoolFolder with(Path file, Board board) {
        return new SchoolFolder(
                folder,
                sessions.stream()
                        .map(one -> file(one).equals(file) ? one.with(board) : one)
                        .toList(),
                problems,
                left);
    }
}
