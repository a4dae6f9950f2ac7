package nl.samenbord.ui.layout;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TextField;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import javafx.stage.Stage;

import nl.samenbord.Patience;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.testfx.api.FxToolkit;
import org.testfx.util.WaitForAsyncUtils;

import java.util.List;
import java.util.concurrent.TimeoutException;
import java.util.function.Supplier;

/** Each kind of fault is found in a window that has it, and none in a window that is well. */
final class LayoutCheckTest {
    private static final String LONG = "Wat wensen en verwachten ouders en school van elkaar?";

    private Stage stage;

    @BeforeEach
    void start() throws TimeoutException {
        stage = FxToolkit.registerPrimaryStage();
    }

    @AfterEach
    void stop() throws TimeoutException {
        FxToolkit.cleanupStages();
    }

    @Test
    void aWindowThatIsWellHasNoFaults() {
        assertEquals(List.of(), found(LayoutCheckTest::well));
    }

    @Test
    void aTextWithDotsAtItsEndIsFound() {
        assertEquals(List.of("cut #long"), found(() -> well(sized(label(LONG), 120))));
    }

    @Test
    void aTextThatHasNoWidthAtAllIsFound() {
        assertEquals(List.of("cut #long"), found(() -> well(sized(label(LONG), 0))));
    }

    @Test
    void aTextThatMayGoOnInMoreLinesButHasNoRoomForThemIsFound() {
        Supplier<Parent> low =
                () -> {
                    Label label = sized(label(LONG), 120);
                    label.setWrapText(true);
                    label.setMaxHeight(20);
                    return well(label);
                };
        assertEquals(List.of("cut #long"), found(low));
        Supplier<Parent> high =
                () -> {
                    Label label = sized(label(LONG), 120);
                    label.setWrapText(true);
                    label.setMinHeight(Region.USE_PREF_SIZE);
                    return well(label);
                };
        assertEquals(List.of(), found(high));
    }

    @Test
    void aFieldThatIsTooNarrowForItsWordsOrItsPromptIsFound() {
        assertEquals(List.of("cut #long"), found(() -> well(sized(field(LONG, ""), 120))));
        assertEquals(List.of("cut #long"), found(() -> well(sized(field("", LONG), 120))));
        assertEquals(List.of(), found(() -> well(sized(field("kort", LONG), 120))));
    }

    @Test
    void aTextThatIsClippedAtItsSideIsFound() {
        Supplier<Parent> clipped =
                () -> {
                    Label label = label(LONG);
                    label.setMinWidth(Region.USE_PREF_SIZE);
                    ScrollPane pane = new ScrollPane(label);
                    pane.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
                    return well(sized(pane, 150));
                };
        assertEquals(List.of("cut #long/LabeledText"), found(clipped));
    }

    @Test
    void twoThingsOnTopOfEachOtherAreFound() {
        Supplier<Parent> overlapping =
                () -> {
                    Button one = named(new Button("Bewaren"), "one");
                    Button other = named(new Button("Weggooien"), "other");
                    other.setLayoutX(30);
                    return well(new Pane(one, other));
                };
        List<String> found = found(overlapping);
        assertTrue(found.contains("overlap #one & #other"), found.toString());
    }

    @Test
    void whatLiesUnderASheetIsNotOnTopOfAnything() {
        Supplier<Parent> sheet =
                () -> {
                    StackPane over = new StackPane(new Label("Toetsen"));
                    over.setStyle("-fx-background-color: white;");
                    return new StackPane(well(), over);
                };
        assertEquals(List.of(), found(sheet));
    }

    @Test
    void aThingOutsideWhatItStandsInOrOutsideTheWindowIsFound() {
        Supplier<Parent> low =
                () -> {
                    Button button = named(new Button("Bewaren"), "low");
                    Pane box = new Pane(button);
                    box.setMinHeight(30);
                    box.setMaxHeight(30);
                    button.setLayoutY(20);
                    return well(box);
                };
        assertTrue(found(low).contains("outside #low"));
        Supplier<Parent> far =
                () -> {
                    Button button = named(new Button("Bewaren"), "far");
                    button.setLayoutX(790);
                    return new Pane(button);
                };
        assertTrue(found(far).contains("outside #far"));
    }

    @Test
    void aBarWhereNothingNeedsToScrollIsFound() {
        assertEquals(List.of("scrolls #list"), found(() -> well(list(2, 90))));
        assertEquals(List.of(), found(() -> well(list(2, 300))));
        assertEquals(List.of(), found(() -> well(list(40, 300))));
        // room under it that it could have had
        assertEquals(
                List.of("scrolls #pane"),
                found(() -> new VBox(scrolling(20, 100, Priority.NEVER))));
        assertEquals(List.of(), found(() -> new VBox(scrolling(60, 100, Priority.ALWAYS))));
    }

    @Test
    void aBarThatScrollsSidewaysIsFound() {
        Supplier<Parent> wide =
                () -> {
                    Region region = new Region();
                    region.setMinSize(600, 20);
                    ScrollPane pane = named(new ScrollPane(region), "pane");
                    pane.setMinHeight(100);
                    return well(sized(pane, 300));
                };
        assertEquals(List.of("scrolls #pane"), found(wide));
    }

    @Test
    void aLargeEmptyAreaBetweenTwoFilledOnesIsFound() {
        assertEquals(List.of("empty #both"), found(() -> apart(300)));
        assertEquals(List.of(), found(() -> apart(150)));
        // at the end it is only room that is left
        assertEquals(List.of(), found(() -> new VBox(new Label("Boven"))));
    }

    @Test
    void aListOfWhatIsKnownOnlyShrinks() {
        Known found = new Known();
        found.add("start", new Finding(Fault.CUT, "#long", "\"…\""), "680nl");
        found.add("start", new Finding(Fault.CUT, "#long", "\"…\""), "200nl");
        assertEquals(
                List.of(), found.beside(Known.read("start | cut | #long | 200nl 680nl | 18\n")));
        assertEquals(
                List.of("new: start | cut | #long | 200nl: \"…\""),
                found.beside(Known.read("# a line that says more\nstart|cut|#long|680nl|18")));
        assertEquals(
                List.of("gone: start | cut | #long | 125nl"),
                found.beside(Known.read("start | cut | #long | 125nl 200nl 680nl | 18")));
        assertEquals(
                List.of("gone: start | empty | #both | 680nl"),
                found.beside(
                        Known.read(
                                "start | cut | #long | 200nl 680nl | 18\n"
                                        + "start | empty | #both | 680nl | 4")));
        // each belongs to a row, and stands there once
        assertThrows(
                IllegalArgumentException.class, () -> Known.read("start | cut | #long | 680nl | "));
        assertThrows(
                IllegalArgumentException.class,
                () -> Known.read("a | cut | #b | 680nl | 1\na | cut | #b | 200nl | 1"));
    }

    private List<String> found(Supplier<Parent> window) {
        return WaitForAsyncUtils.waitForAsyncFx(
                Patience.MILLIS,
                () -> {
                    Parent root = window.get();
                    stage.setScene(new Scene(root, 800, 600));
                    stage.show();
                    root.resize(800, 600);
                    for (int i = 0; i < 3; i++) {
                        root.applyCss();
                        root.layout();
                    }
                    return LayoutCheck.named(LayoutCheck.of(root)).toList();
                });
    }

    private static Parent well(Node... more) {
        VBox content = new VBox(10, new Label("Rooster"), new HBox(8, new Button("Bewaren")));
        content.getChildren().addAll(more);
        content.getChildren().add(new TextField("een briefje"));
        return content;
    }

    private static Parent well() {
        return well(new Region[0]);
    }

    private static Label label(String words) {
        return named(new Label(words), "long");
    }

    private static TextField field(String words, String prompt) {
        TextField field = named(new TextField(words), "long");
        field.setPromptText(prompt);
        return field;
    }

    private static <T extends Region> T sized(T region, double width) {
        region.setMinWidth(width);
        region.setMaxWidth(width);
        return region;
    }

    private static ListView<String> list(int rows, double height) {
        ListView<String> list = named(new ListView<>(), "list");
        for (int i = 0; i < rows; i++) {
            list.getItems().add("regel " + i);
        }
        list.setFixedCellSize(48);
        list.setMinHeight(height);
        list.setMaxHeight(height);
        return list;
    }

    private static ScrollPane scrolling(int lines, double height, Priority grow) {
        VBox content = new VBox();
        for (int i = 0; i < lines; i++) {
            content.getChildren().add(new Label("regel " + i));
        }
        ScrollPane pane = named(new ScrollPane(content), "pane");
        pane.setFitToWidth(true);
        pane.setPrefHeight(height);
        VBox.setVgrow(pane, grow);
        return pane;
    }

    private static Parent apart(double height) {
        Region space = new Region();
        space.setMinHeight(height);
        return named(new VBox(new Label("Boven"), space, new Label("Onder")), "both");
    }

    private static <T extends Node> T named(T node, String id) {
        node.setId(id);
        return node;
    }
}
