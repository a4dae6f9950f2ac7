package nl.samenbord.ui.facilitator.template;

import javafx.scene.Node;
import javafx.scene.control.ToggleButton;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;

import nl.samenbord.board.Board;
import nl.samenbord.board.Cell;
import nl.samenbord.board.Meeting;
import nl.samenbord.board.Template;
import nl.samenbord.text.Texts;
import nl.samenbord.ui.facilitator.parts.Parts;
import nl.samenbord.ui.fx.Fonts;
import nl.samenbord.ui.grid.GridMap;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;

/** The sheets of the drawing table, of which one is open, and the map that shows the whole. */
final class Sheets {
    private static final int QUESTIONS = 0;

    private final Drawing drawing;
    private final Parts parts;
    private final QuestionsSection questions;
    private final List<Section> sections;
    private final List<ToggleButton> tabs = new ArrayList<>();
    private final GridMap map;
    private Consumer<Node> opened = _ -> {};
    private Cell chosen = new Cell(0, 0);
    private int open;

    Sheets(Drawing drawing, Parts parts, Fonts fonts) {
        this.drawing = drawing;
        this.parts = parts;
        Texts texts = parts.texts();
        map = new GridMap(fonts, texts);
        questions = new QuestionsSection(drawing, parts, this::choose);
        String hyphens = texts.of("drawing.hyphens");
        sections =
                List.of(
                        questions,
                        new PartsSection(parts, hyphens, rows(new ColumnForm(parts, drawing))),
                        new PartsSection(parts, hyphens, rows(new RowForm(parts, drawing))),
                        new PartsSection(
                                parts,
                                texts.of("drawing.words"),
                                rows(new KindForm(parts, drawing)),
                                rows(new VoiceForm(parts, drawing))),
                        new PartsSection(
                                parts,
                                texts.of("drawing.asks.how"),
                                rows(new AskForm(parts, drawing))),
                        new AboutSection(drawing, parts));
        List<String> names =
                List.of(
                        texts.of("drawing.questions"),
                        texts.of("drawing.columns"),
                        texts.of("drawing.rows"),
                        texts.of("drawing.kindsAndVoices"),
                        texts.of("drawing.asks"),
                        texts.of("drawing.nameAndUse"));
        for (String name : names) {
            int place = tabs.size();
            ToggleButton tab =
                    parts.toggle(TemplateIds.section(place + 1), name, () -> open(place));
            parts.key(tab, "Ctrl+" + (place + 1));
            tabs.add(tab);
        }
        map.onChoose(
                cell -> {
                    open(QUESTIONS);
                    questions.go(cell);
                });
        open = drawing.now().questions().isEmpty() ? sections.size() - 1 : QUESTIONS;
        show();
    }

    private PartRows<?> rows(PartForm<?> form) {
        return new PartRows<>(drawing, parts, form);
    }

    /** From now on this one is told which sheet is open. */
    void onOpen(Consumer<Node> shown) {
        opened = shown;
    }

    /** The sheet that is open. */
    Node open() {
        return sections.get(open).node();
    }

    /** Opens the sheet at this place; false if there is none. */
    boolean open(int place) {
        boolean there = place >= 0 && place < sections.size();
        if (there) {
            open = place;
            opened.accept(open());
            show();
            sections.get(open).ready();
        }
        return there;
    }

    void ready() {
        sections.get(open).ready();
    }

    FlowPane tabs() {
        FlowPane row = new FlowPane();
        row.getStyleClass().add("drawing-tabs");
        row.getChildren().setAll(tabs);
        return row;
    }

    VBox map() {
        VBox pane = new VBox(parts.label(parts.texts().of("drawing.map"), "heading"), map);
        pane.getStyleClass().add("map-pane");
        return pane;
    }

    void show() {
        sections.forEach(Section::show);
        for (int i = 0; i < tabs.size(); i++) {
            tabs.get(i).setSelected(i == open);
        }
        showMap();
    }

    private void choose(Cell cell) {
        chosen = cell;
        showMap();
    }

    private void showMap() {
        Template now = drawing.now();
        chosen = now.has(chosen) ? chosen : new Cell(0, 0);
        Meeting none = Meeting.of("", now.title(), null, now.language(), 0);
        map.show(Board.empty(now, none), chosen);
    }
}
