package nl.samenbord.ui.facilitator.parts;

import nl.samenbord.board.Agreement;
import nl.samenbord.board.Ballot;
import nl.samenbord.board.Board;
import nl.samenbord.board.Certainty;
import nl.samenbord.board.Given;
import nl.samenbord.board.Milestone;
import nl.samenbord.board.Statement;
import nl.samenbord.board.Strongest;
import nl.samenbord.board.Template;
import nl.samenbord.show.Scene;
import nl.samenbord.show.SceneText;
import nl.samenbord.text.Texts;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** The sorts of pictures that the beamer can show, as they are offered on the laptop. */
public enum SceneSort {
    /** The whole grid. */
    GRID("overview", "scene.grid"),
    /** One column. */
    COLUMN("column", "scene.column"),
    /** One cell. */
    CELL("cell", "scene.cell"),
    /** A welcome. */
    WELCOME("welcome", "scene.welcome"),
    /** The picture to adjust the beamer by. */
    TEST("test", "scene.test"),
    /** The rules of the evening. */
    RULES("rules", "scene.rules"),
    /** A statement. */
    STATEMENT("statement", "scene.statement"),
    /** Writing in silence. */
    WRITING("writing", "scene.writing"),
    /** What got most dots. */
    RANKING("ranking", "scene.ranking"),
    /** A parent on stage. */
    PODIUM("podium", "scene.podium"),
    /** What was agreed. */
    AGREEMENTS("agreements", "scene.agreements"),
    /** What came of what was promised in an earlier year. */
    CAME("came", "scene.came"),
    /** What was filled in. */
    FILLED("filled", "scene.filled"),
    /** The end. */
    CLOSING("closing", "scene.closing");

    private final String word;
    private final String words;

    SceneSort(String word, String words) {
        this.word = word;
        this.words = words;
    }

    /** The sort of this scene. */
    public static SceneSort of(Scene scene) {
        return named(SceneText.word(scene)).orElseThrow();
    }

    private static Optional<SceneSort> named(String word) {
        return Arrays.stream(values()).filter(sort -> sort.word.equals(word)).findFirst();
    }

    /** The sorts that there can be something on, with this template. */
    public static List<SceneSort> of(Template template) {
        return Arrays.stream(values())
                .filter(sort -> sort != FILLED || !template.asks().isEmpty())
                .toList();
    }

    /** Its word in the written form of a scene. */
    public String word() {
        return word;
    }

    /** The id of the button that shows it. */
    public String id() {
        return "scene-" + name().toLowerCase(Locale.ROOT);
    }

    /** What it is called. */
    public String name(Texts texts) {
        return texts.of(words);
    }

    /** What this scene is called, with what it is of: "Vak D1", "Stelling 2". */
    public static String name(Scene scene, Texts texts) {
        String name = of(scene).name(texts);
        return switch (scene) {
            case Scene.ColumnScene at -> name + " " + letter(at.column());
            case Scene.CellScene at -> name + " " + at.cell().code();
            case Scene.Podium at -> name + " " + letter(at.column());
            case Scene.StatementScene at -> name + " " + (at.place() + 1);
            case Scene.Writing at -> at.cell() == null ? name : name + " " + at.cell().code();
            case Scene.Overview _,
                    Scene.Welcome _,
                    Scene.TestPicture _,
                    Scene.HouseRules _,
                    Scene.RankingScene _,
                    Scene.Agreements _,
                    Scene.Came _,
                    Scene.Filled _,
                    Scene.Closing _ ->
                    name;
        };
    }

    /**
     * What a written scene is called: like a scene where it says of what it is, else only its sort.
     */
    public static String name(String written, Template template, Texts texts) {
        return named(written)
                .map(sort -> sort.name(texts))
                .or(
                        () ->
                                SceneText.read(written, template, template.cells().getFirst())
                                        .map(scene -> name(scene, texts)))
                .orElse("");
    }

    /** The key of what is told where there is nothing yet to be shown; empty where there is. */
    public static Optional<String> missing(Scene scene, Board board) {
        return switch (scene) {
            case Scene.StatementScene _ ->
                    told("missing.statement", board.all(Statement.class).isEmpty());
            case Scene.RankingScene _ -> told("missing.ranking", board.all(Ballot.class).isEmpty());
            case Scene.Podium at ->
                    told("missing.podium", Strongest.of(board.forTheRoom(), at.column()).isEmpty());
            case Scene.Agreements _ ->
                    told(
                            "missing.agreements",
                            board.all(Agreement.class).isEmpty()
                                    && board.all(Certainty.class).isEmpty()
                                    && Milestone.next(board, 1).isEmpty());
            case Scene.Filled _ -> told("missing.filled", board.all(Given.class).isEmpty());
            case Scene.Overview _,
                    Scene.ColumnScene _,
                    Scene.CellScene _,
                    Scene.Welcome _,
                    Scene.TestPicture _,
                    Scene.HouseRules _,
                    Scene.Writing _,
                    Scene.Came _,
                    Scene.Closing _ ->
                    Optional.empty();
        };
    }

    private static Optional<String> told(String key, boolean empty) {
        return empty ? Optional.of(key) : Optional.empty();
    }

    private static char letter(int column) {
        return (char) ('A' + column);
    }
}
