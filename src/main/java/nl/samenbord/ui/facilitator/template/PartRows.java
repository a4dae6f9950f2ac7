package nl.samenbord.ui.facilitator.template;

import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

import nl.samenbord.board.Named;
import nl.samenbord.ui.facilitator.parts.Parts;
import nl.samenbord.ui.grid.Names;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.stream.IntStream;

/**
 * The columns, rows, kinds or voices of a template, one below the other: the controls of each,
 * buttons to move it and to take it away, and one that adds.
 */
final class PartRows<T extends Named<T>> extends VBox {
    private final Drawing drawing;
    private final Parts parts;
    private final PartForm<T> form;
    private final GridPane grid = new GridPane();
    private final List<PartForm.Drawn> drawn = new ArrayList<>();
    private final List<List<Button>> buttons = new ArrayList<>();
    private final List<Node> firsts = new ArrayList<>();
    private final Label full;
    private final Button add;

    PartRows(Drawing drawing, Parts parts, PartForm<T> form) {
        this.drawing = drawing;
        this.parts = parts;
        this.form = form;
        getStyleClass().add("part-rows");
        grid.getStyleClass().add("part-grid");
        add = parts.button(TemplateIds.add(form.fields().sort()), form.add(), this::add);
        full = parts.label(parts.texts().of("drawing.full", form.most()), "muted");
        getChildren().setAll(parts.label(form.title(), "list-title"), grid, add, full);
        show();
    }

    void show() {
        List<T> now = form.fields().of().apply(drawing.now());
        if (firsts.size() != now.size()) {
            layOut(now.size());
        }
        drawn.forEach(one -> one.show().run());
        for (int place = 0; place < now.size(); place++) {
            name(buttons.get(place), now.get(place), place, now.size());
        }
        boolean room = now.size() < form.most();
        add.setDisable(!room);
        Parts.shown(full, !room);
    }

    void ready() {
        Node first = firsts.isEmpty() ? add : firsts.getFirst();
        first.requestFocus();
    }

    private void layOut(int rows) {
        grid.getChildren().clear();
        drawn.clear();
        buttons.clear();
        firsts.clear();
        for (int place = 0; place < rows; place++) {
            Label mark = parts.label(form.fields().mark().apply(place), "code");
            mark.setMinWidth(USE_PREF_SIZE);
            grid.add(mark, 0, place + 1);
            List<PartForm.Drawn> controls = form.controls(place);
            for (int i = 0; i < controls.size(); i++) {
                PartForm.Drawn one = controls.get(i);
                if (place == 0) {
                    grid.add(parts.label(one.head(), "muted"), i + 1, 0);
                }
                if (one.wide()) {
                    // what is left over is for sentences
                    boolean only = controls.stream().filter(PartForm.Drawn::wide).count() == 1;
                    boolean name = i == 0 && !only && form.areNamesShort();
                    GridPane.setHgrow(one.control(), name ? Priority.NEVER : Priority.ALWAYS);
                }
                grid.add(one.control(), i + 1, place + 1);
            }
            drawn.addAll(controls);
            firsts.add(controls.getFirst().control());
            List<Button> its = buttons(place);
            buttons.add(its);
            for (int i = 0; i < its.size(); i++) {
                grid.add(its.get(i), controls.size() + 1 + i, place + 1);
            }
        }
    }

    private List<Button> buttons(int place) {
        return List.of(
                button(place, "up", "↑", () -> swap(place, place - 1)),
                button(place, "down", "↓", () -> swap(place, place + 1)),
                button(place, "remove", "✕", () -> remove(place)));
    }

    private Button button(int place, String what, String sign, Runnable action) {
        String id = TemplateIds.part(form.fields().sort(), place, what);
        Button button = parts.button(id, sign, action);
        button.getStyleClass().add("small");
        return button;
    }

    private void name(List<Button> its, T part, int place, int all) {
        String name = Names.plain(part.name());
        its.get(0).setAccessibleText(parts.texts().of("drawing.up", name));
        its.get(0).setDisable(place == 0);
        its.get(1).setAccessibleText(parts.texts().of("drawing.down", name));
        its.get(1).setDisable(place == all - 1);
        its.get(2).setAccessibleText(parts.texts().of("drawing.remove", name));
        its.get(2).setDisable(all == form.least());
    }

    private void add() {
        drawing.change(form::added);
        Node last = firsts.getLast();
        last.requestFocus();
    }

    private void swap(int one, int other) {
        List<Integer> places = places();
        Collections.swap(places, one, other);
        drawing.change(now -> form.arranged(now, places));
        firsts.get(other).requestFocus();
    }

    private void remove(int place) {
        List<Integer> places = places();
        places.remove(Integer.valueOf(place));
        drawing.change(now -> form.arranged(now, places));
        if (firsts.isEmpty()) {
            ready();
        } else {
            firsts.get(Math.min(place, firsts.size() - 1)).requestFocus();
        }
    }

    private List<Integer> places() {
        int all = form.fields().of().apply(drawing.now()).size();
        return new ArrayList<>(IntStream.range(0, all).boxed().toList());
    }
}
