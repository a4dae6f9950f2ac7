package nl.samenbord.show;

import nl.samenbord.board.Cell;
import nl.samenbord.board.Template;

import java.util.Optional;

/**
 * The written form of a scene, as it stands in a programme and in the journal: its word, then what
 * it is of, counted from 1 ("column:C:2", "cell:D1", "statement:2:counted", "welcome"). What is
 * left out is that of the chosen cell, or the first.
 */
public final class SceneText {
    private static final String COUNTED = "counted";

    private SceneText() {}

    /** The word of a scene: the same for every scene of its sort. */
    public static String word(Scene scene) {
        return switch (scene) {
            case Scene.Overview _ -> "overview";
            case Scene.ColumnScene _ -> "column";
            case Scene.CellScene _ -> "cell";
            case Scene.Welcome _ -> "welcome";
            case Scene.TestPicture _ -> "test";
            case Scene.HouseRules _ -> "rules";
            case Scene.StatementScene _ -> "statement";
            case Scene.Writing _ -> "writing";
            case Scene.RankingScene _ -> "ranking";
            case Scene.Podium _ -> "podium";
            case Scene.Agreements _ -> "agreements";
            case Scene.Came _ -> "came";
            case Scene.Filled _ -> "filled";
            case Scene.Closing _ -> "closing";
        };
    }

    /** The scene as it is written down. */
    public static String of(Scene scene) {
        String word = word(scene);
        return switch (scene) {
            case Scene.Overview at -> word + ":" + at.chosen().code();
            case Scene.ColumnScene at -> word + ":" + letter(at.column()) + ":" + (at.page() + 1);
            case Scene.CellScene at -> word + ":" + at.cell().code() + ":" + (at.page() + 1);
            case Scene.HouseRules at -> word + ":" + (at.page() + 1);
            case Scene.StatementScene at ->
                    word + ":" + (at.place() + 1) + (at.counted() ? ":" + COUNTED : "");
            case Scene.Writing at -> at.cell() == null ? word : word + ":" + at.cell().code();
            case Scene.RankingScene at -> word + ":" + (at.page() + 1);
            case Scene.Podium at -> word + ":" + letter(at.column()) + ":" + (at.place() + 1);
            case Scene.Agreements at -> word + ":" + (at.page() + 1);
            case Scene.Came at -> word + ":" + (at.page() + 1);
            case Scene.Filled at -> word + ":" + (at.page() + 1);
            case Scene.Welcome at -> at.page() == 0 ? word : word + ":" + (at.page() + 1);
            case Scene.Closing at -> at.page() == 0 ? word : word + ":" + (at.page() + 1);
            case Scene.TestPicture _ -> word;
        };
    }

    /** The scene that is written so; empty if there is no such scene on this grid. */
    public static Optional<Scene> read(String written, Template template, Cell chosen) {
        String[] parts = written.split(":", -1);
        String first = parts.length > 1 ? parts[1] : "";
        int second = number(parts.length > 2 ? parts[2] : "");
        Cell cell = Cell.parse(first).filter(template::has).orElse(chosen);
        int column = column(first, template, chosen);
        return Optional.ofNullable(
                switch (parts[0]) {
                    case "overview" -> new Scene.Overview(cell);
                    case "column" -> new Scene.ColumnScene(column, second);
                    case "cell" -> new Scene.CellScene(cell, second);
                    case "welcome" -> new Scene.Welcome(number(first));
                    case "test" -> new Scene.TestPicture();
                    case "rules" -> new Scene.HouseRules(number(first));
                    case "statement" ->
                            new Scene.StatementScene(number(first), written.endsWith(COUNTED));
                    case "writing" -> new Scene.Writing(first.isEmpty() ? null : cell);
                    case "ranking" -> new Scene.RankingScene(number(first));
                    case "podium" -> new Scene.Podium(column, second);
                    case "agreements" -> new Scene.Agreements(number(first));
                    case "came" -> new Scene.Came(number(first));
                    case "filled" -> new Scene.Filled(number(first));
                    case "closing" -> new Scene.Closing(number(first));
                    default -> null;
                });
    }

    private static String letter(int column) {
        return String.valueOf((char) ('A' + column));
    }

    private static int column(String letter, Template template, Cell chosen) {
        int column = letter.length() == 1 ? letter.charAt(0) - 'A' : -1;
        return column >= 0 && column < template.columns().size() ? column : chosen.column();
    }

    /** A number that counts from 1, as one that counts from 0. */
    private static int number(String digits) {
        boolean isNumber = digits.matches("[1-9][0-9]{0,5}");
        return isNumber ? Integer.parseInt(digits) - 1 : 0;
    }
}
