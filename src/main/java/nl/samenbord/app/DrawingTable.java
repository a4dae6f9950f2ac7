package nl.samenbord.app;

import javafx.stage.Stage;

import nl.samenbord.board.Sketch;
import nl.samenbord.board.Template;
import nl.samenbord.desk.ProblemException;
import nl.samenbord.desk.Templates;
import nl.samenbord.store.TemplateFormat;
import nl.samenbord.text.Texts;
import nl.samenbord.ui.facilitator.start.StartPane;
import nl.samenbord.ui.facilitator.template.BlankTemplate;
import nl.samenbord.ui.facilitator.template.DrawingActions;
import nl.samenbord.ui.facilitator.template.TemplateActions;
import nl.samenbord.ui.facilitator.template.TemplateEditor;
import nl.samenbord.ui.fx.Fonts;

import org.jspecify.annotations.Nullable;

import java.nio.file.Path;

/** Where templates are changed: from the start screen to the drawing table and back. */
final class DrawingTable implements TemplateActions, DrawingActions {
    private static final String[] FILES = {"*" + TemplateFormat.SUFFIX, "*.json"};

    private final Stage stage;
    private final Templates templates;
    private final Fonts fonts;
    private final StartPane start;
    private final Texts texts;
    private @Nullable TemplateEditor editor;

    /** A table beside this start screen. */
    DrawingTable(Stage stage, Templates templates, Fonts fonts, StartPane start, Texts texts) {
        this.stage = stage;
        this.templates = templates;
        this.fonts = fonts;
        this.start = start;
        this.texts = texts;
    }

    @Override
    public void draw(Templates.Offer offer) {
        Template template = offer.template();
        if (offer.own()) {
            open(template);
        } else {
            String title = texts.of("drawing.copy", template.title());
            open(templates.copy(new Sketch(template).titled(title)));
        }
    }

    @Override
    public void drawNew() {
        Template usual = templates.list().offers().getFirst().template();
        open(templates.copy(BlankTemplate.like(usual, texts)));
    }

    private void open(Template template) {
        TemplateEditor table = new TemplateEditor(template, this, texts, fonts);
        editor = table;
        stage.getScene().setRoot(table);
        table.ready();
    }

    @Override
    public void choose() {
        new FileDialogs(stage)
                .open(texts.of("templates.title"), texts.of("templates.files"), FILES)
                .ifPresent(this::take);
    }

    /** Takes in the template of this file. */
    void take(Path file) {
        attempt(
                () -> {
                    Template taken = templates.take(file);
                    start.templates(templates.list(), taken.id());
                });
    }

    @Override
    public void saveAs(Template template) {
        new FileDialogs(stage)
                .save(
                        templates.fileName(template),
                        texts.of("templates.title"),
                        texts.of("templates.files"),
                        FILES)
                .ifPresent(file -> attempt(() -> templates.write(file, template)));
    }

    @Override
    public void remove(Template template) {
        attempt(
                () -> {
                    templates.remove(template);
                    start.templates(templates.list(), "");
                });
    }

    @Override
    public void putBack(Template template) {
        attempt(
                () -> {
                    templates.putBack(template);
                    start.templates(templates.list(), template.id());
                });
    }

    @Override
    public boolean keep(Template template) {
        return attempt(() -> templates.keep(template));
    }

    @Override
    public void back(Template kept) {
        editor = null;
        stage.getScene().setRoot(start);
        start.templates(templates.list(), kept.id());
        start.ready();
    }

    /** Keeps what is on the table: the window closes. */
    void leave() {
        if (editor != null) {
            editor.leave();
        }
    }

    private interface Attempt {
        void run() throws ProblemException;
    }

    private boolean attempt(Attempt what) {
        try {
            what.run();
            return true;
        } catch (ProblemException e) {
            if (editor != null) {
                editor.tell(e.problem());
            } else {
                start.tell(e.problem());
            }
            return false;
        }
    }
}
