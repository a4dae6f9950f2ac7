package nl.samenbord.ui.facilitator;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.control.ButtonBase;
import javafx.stage.Stage;

import nl.samenbord.Patience;
import nl.samenbord.board.Template;
import nl.samenbord.desk.Templates;
import nl.samenbord.store.DataFolder;
import nl.samenbord.text.Language;
import nl.samenbord.text.Texts;
import nl.samenbord.ui.facilitator.parts.Ids;
import nl.samenbord.ui.facilitator.parts.Looks;
import nl.samenbord.ui.facilitator.start.Choices;
import nl.samenbord.ui.facilitator.start.StartPane;
import nl.samenbord.ui.facilitator.template.DrawingActions;
import nl.samenbord.ui.facilitator.template.TemplateEditor;
import nl.samenbord.ui.facilitator.template.TemplateIds;
import nl.samenbord.ui.fx.Fonts;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxToolkit;
import org.testfx.util.WaitForAsyncUtils;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.TimeoutException;

final class TemplateScreensTest {
    private static final Texts TEXTS = new Texts(Language.DUTCH);

    @TempDir private Path folder;
    private Stage stage;
    private Fonts fonts;
    private Templates templates;

    @BeforeEach
    void start() throws TimeoutException {
        stage = FxToolkit.registerPrimaryStage();
        fonts = WaitForAsyncUtils.waitForAsyncFx(Patience.MILLIS, Fonts::new);
        templates = new Templates(DataFolder.in(folder));
    }

    @AfterEach
    void stop() throws TimeoutException {
        FxToolkit.cleanupStages();
    }

    @Test
    void theListOfTemplates() throws Exception {
        Template own = templates.copy(templates.list().offers().get(4).template());
        templates.keep(own);
        StartPane pane =
                WaitForAsyncUtils.waitForAsyncFx(
                        Patience.MILLIS,
                        () ->
                                new StartPane(
                                        new Choices(
                                                templates.list(),
                                                List.of(),
                                                List.of(),
                                                "De Vlinderboom",
                                                LocalDate.of(2026, 11, 25)),
                                        new NothingStarts(),
                                        fonts,
                                        TEXTS));
        show(pane, 1366, 768);
        press(Ids.NEW_EVENING);
        shot("start-form");
        press(TemplateIds.TEMPLATES);
        shot("templates");
    }

    @Test
    void theDrawingTable() throws IOException {
        TemplateEditor editor = editor(0);
        show(editor, 1366, 768);
        onFx(editor::ready);
        shot("template-editor");
        for (int section = 2; section <= 6; section++) {
            press(TemplateIds.SECTION + "-" + section);
            shot("template-editor-" + section);
        }
    }

    @Test
    void whatIsAskedBesideTheNotesIsDrawnToo() throws IOException {
        Template asking =
                templates.list().offers().stream()
                        .map(Templates.Offer::template)
                        .filter(template -> template.id().equals("reteaming"))
                        .findFirst()
                        .orElseThrow();
        TemplateEditor editor =
                WaitForAsyncUtils.waitForAsyncFx(
                        Patience.MILLIS,
                        () -> new TemplateEditor(asking, new NothingKept(), TEXTS, fonts));
        show(editor, 1366, 768);
        onFx(editor::ready);
        press(TemplateIds.SECTION + "-5");
        press(TemplateIds.add("ask"));
        shot("template-editor-asks");
        press(TemplateIds.part("ask", 2, "remove"));
        press(TemplateIds.part("ask", 1, "remove"));
        press(TemplateIds.part("ask", 0, "remove"));
        assertTrue(editor.lookup("#" + TemplateIds.add("ask")).isFocused());
    }

    @Test
    void whateverHasTheKeyboardCanBeSeen() {
        TemplateEditor editor = editor(16);
        show(editor, 1280, 300);
        onFx(editor::ready);
        press(TemplateIds.SECTION + "-2");
        Node last = stage.getScene().lookup("#" + TemplateIds.part("column", 10, "name"));
        onFx(last::requestFocus);
        Bounds its = last.localToScene(last.getLayoutBounds());
        assertTrue(stage.getScene().getHeight() <= 300);
        assertTrue(its.getMinY() > 50 && its.getMaxY() < 300, its.toString());
    }

    @Test
    void theDrawingTableInTheSmallestWindow() throws IOException {
        TemplateEditor editor = editor(16);
        show(editor, 1280, 680);
        onFx(editor::ready);
        press(TemplateIds.SECTION + "-2");
        shot("template-editor");
    }

    private TemplateEditor editor(int place) {
        Template template = templates.list().offers().get(place).template();
        return WaitForAsyncUtils.waitForAsyncFx(
                Patience.MILLIS,
                () -> new TemplateEditor(template, new NothingKept(), TEXTS, fonts));
    }

    private void show(Parent root, int width, int height) {
        onFx(
                () -> {
                    Scene scene = new Scene(root, width, height);
                    Looks.on(scene);
                    stage.setScene(scene);
                    stage.setWidth(width);
                    stage.setHeight(height);
                    stage.show();
                });
    }

    private void press(String id) {
        onFx(() -> ((ButtonBase) stage.getScene().lookup("#" + id)).fire());
    }

    private void shot(String name) throws IOException {
        Shot.of(stage.getScene(), name);
        assertEquals(List.of(), Nameless.in(stage.getScene().getRoot()));
    }

    private static void onFx(Runnable work) {
        WaitForAsyncUtils.waitForAsyncFx(Patience.MILLIS, work);
        WaitForAsyncUtils.waitForFxEvents();
    }

    private static final class NothingKept implements DrawingActions {
        @Override
        public boolean keep(Template template) {
            return true;
        }

        @Override
        public void saveAs(Template template) {}

        @Override
        public void back(Template kept) {}
    }
}
