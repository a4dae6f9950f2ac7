package nl.samenbord.ui.facilitator.dossier;

import javafx.scene.Node;
import javafx.scene.layout.VBox;

import nl.samenbord.board.dossier.Dossier;
import nl.samenbord.board.dossier.Filed;
import nl.samenbord.board.dossier.ThemeLine;
import nl.samenbord.desk.Problem;
import nl.samenbord.desk.ProblemWords;
import nl.samenbord.desk.SchoolFolder;
import nl.samenbord.text.Texts;
import nl.samenbord.ui.facilitator.dots.Beside;
import nl.samenbord.ui.facilitator.parts.LineButton;
import nl.samenbord.ui.facilitator.parts.Parts;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;

/** What goes through the sessions: the themes, what was agreed for a day, the number, the files. */
final class StoryRow extends VBox {
    private static final double GAP = 18;
    private static final int MOST_DAYS = 8;

    private final Parts parts;
    private final Texts texts;
    private final DossierWords words;

    StoryRow(Parts parts, DossierWords words) {
        this.parts = parts;
        this.texts = parts.texts();
        this.words = words;
    }

    /** Shows these; a theme opens the session in which it was last. */
    void show(SchoolFolder folder, Dossier dossier, LocalDate today, Consumer<Filed> opens) {
        List<Node> columns = new ArrayList<>();
        columns.add(column(texts.of("work.themes"), themes(dossier, opens)));
        columns.add(column(texts.of("dossier.days"), days(dossier, today)));
        List<Node> files = files(folder);
        List<Node> numbers = numbers(dossier);
        VBox last = column(texts.of("agreements.dream"), numbers);
        if (numbers.isEmpty()) {
            last.getChildren().clear();
        }
        if (!files.isEmpty()) {
            last.getChildren().add(parts.label(texts.of("dossier.files"), "heading"));
            last.getChildren().addAll(files);
        }
        if (!last.getChildren().isEmpty()) {
            columns.add(last);
        }
        getChildren().setAll(new Beside(GAP, columns));
    }

    private VBox column(String heading, List<Node> lines) {
        VBox column = new VBox(parts.label(heading, "heading"));
        column.getStyleClass().add("dossier-story");
        column.getChildren().addAll(lines);
        return column;
    }

    private List<Node> themes(Dossier dossier, Consumer<Filed> opens) {
        List<Node> lines = new ArrayList<>();
        for (ThemeLine theme : dossier.themes()) {
            String title = theme.title().isEmpty() ? texts.of("themes.untitled") : theme.title();
            VBox line = new VBox(SessionCard.wrapped(parts, title, "theme-name"));
            List<String> said = new ArrayList<>(List.of(title));
            for (ThemeLine.Leg leg : theme.legs()) {
                String far = words.far(leg);
                String late = leg.overdue() == 0 ? "" : texts.of("themes.pastCount", leg.overdue());
                line.getChildren().add(SessionCard.wrapped(parts, far, "muted"));
                if (!late.isEmpty()) {
                    line.getChildren().add(SessionCard.wrapped(parts, late, "past"));
                }
                said.add(far + " " + late);
            }
            var button =
                    new LineButton(
                            parts,
                            DossierIds.theme(lines.size()),
                            line,
                            () -> opens.accept(theme.last().filed()));
            button.setAccessibleText(String.join(". ", said));
            button.getStyleClass().add("step");
            lines.add(button);
        }
        if (lines.isEmpty()) {
            lines.add(SessionCard.wrapped(parts, texts.of("dossier.noThemes"), "muted"));
        }
        return lines;
    }

    /** What is still to come first, then what is past. */
    private List<Node> days(Dossier dossier, LocalDate today) {
        List<Dossier.Day> all = dossier.days();
        List<Node> lines = new ArrayList<>();
        all.stream()
                .filter(day -> !day.milestone().day().isBefore(today))
                .limit(MOST_DAYS)
                .forEach(day -> lines.add(line(day, "dossier-ahead")));
        all.reversed().stream()
                .filter(day -> day.milestone().day().isBefore(today))
                .limit(Math.max(0, MOST_DAYS - lines.size()))
                .forEach(day -> lines.add(line(day, "muted")));
        int left = all.size() - lines.size();
        if (left > 0) {
            lines.add(parts.label(texts.of("dossier.moreDays", left), "muted"));
        }
        if (lines.isEmpty()) {
            lines.add(SessionCard.wrapped(parts, texts.of("dossier.noDays"), "muted"));
        }
        return lines;
    }

    private Node line(Dossier.Day day, String style) {
        String date = texts.shortDay(day.milestone().day());
        String line = date + " · " + words.what(day.milestone());
        return SessionCard.wrapped(parts, line, style);
    }

    private List<Node> numbers(Dossier dossier) {
        return dossier.numbers().stream()
                .<Node>map(
                        number ->
                                SessionCard.wrapped(
                                        parts,
                                        number.dream().goal() == 0
                                                ? texts.of(
                                                        "dossier.numberOn",
                                                        texts.shortDay(number.day()),
                                                        number.dream().now())
                                                : texts.of(
                                                        "dossier.numberTo",
                                                        texts.shortDay(number.day()),
                                                        number.dream().now(),
                                                        number.dream().goal()),
                                        "dossier-ahead"))
                .toList();
    }

    /** What could not be read, of which other schools there is more, where reading stopped. */
    private List<Node> files(SchoolFolder folder) {
        ProblemWords problems = new ProblemWords(texts);
        List<Node> lines = new ArrayList<>();
        for (Problem.OfFile problem : folder.problems()) {
            String name = String.valueOf(folder.folder().relativize(problem.file()));
            String file = name.isEmpty() ? "" : name + ": ";
            lines.add(SessionCard.wrapped(parts, file + problems.sentence(problem), "past"));
        }
        if (folder.left() > 0) {
            String read = texts.of("dossier.stopped", folder.left());
            lines.add(SessionCard.wrapped(parts, read, "past"));
        }
        return lines;
    }
}
