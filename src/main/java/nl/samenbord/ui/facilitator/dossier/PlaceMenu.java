package nl.samenbord.ui.facilitator.dossier;

import javafx.scene.control.Menu;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.control.RadioMenuItem;
import javafx.scene.control.ToggleGroup;

import nl.samenbord.board.Method;
import nl.samenbord.board.dossier.Filed;
import nl.samenbord.board.dossier.Phase;
import nl.samenbord.board.dossier.Place;
import nl.samenbord.board.dossier.RouteStep;
import nl.samenbord.text.Texts;
import nl.samenbord.ui.facilitator.parts.Parts;

import java.util.function.BiConsumer;

/** What can be done with a session in a dossier: opened, or put in another place of the story. */
final class PlaceMenu extends MenuButton {
    private final Filed filed;
    private final Texts texts;
    private final DossierWords words;
    private final BiConsumer<Filed, Method> placed;

    PlaceMenu(
            int number,
            Filed filed,
            Place place,
            Parts parts,
            DossierWords words,
            Runnable opens,
            BiConsumer<Filed, Method> placed) {
        this.filed = filed;
        this.texts = parts.texts();
        this.words = words;
        this.placed = placed;
        setText("…");
        getStyleClass().add("dossier-menu");
        parts.named(this, DossierIds.menu(number), texts.of("dossier.menu", words.line(filed)));
        MenuItem open = new MenuItem(texts.of("dossier.openSession"));
        open.setOnAction(_ -> opens.run());
        getItems().setAll(open, steps(place), phases(place));
    }

    /** With this too: to be laid beside an earlier one. */
    void beside(Filed earlier, Runnable lays) {
        MenuItem item = new MenuItem(texts.of("dossier.beside", words.line(earlier)));
        item.setOnAction(_ -> lays.run());
        getItems().add(item);
    }

    /** With this too: a copy that differs is laid together with it. */
    void join(String copy, Runnable joins) {
        MenuItem item = new MenuItem(texts.of("dossier.join", copy));
        item.setOnAction(_ -> joins.run());
        getItems().add(item);
    }

    private Menu steps(Place place) {
        Menu menu = new Menu(texts.of("dossier.toStep"));
        ToggleGroup group = new ToggleGroup();
        menu.getItems().add(item(group, own(), !place.stepSaid(), with(0)));
        for (RouteStep step : RouteStep.values()) {
            boolean here = place.stepSaid() && place.step() == step;
            String name = step.number() + " " + words.name(step);
            menu.getItems().add(item(group, name, here, with(step.number())));
        }
        return menu;
    }

    private Menu phases(Place place) {
        Menu menu = new Menu(texts.of("dossier.toPhase"));
        ToggleGroup group = new ToggleGroup();
        menu.getItems().add(item(group, own(), !place.phaseSaid(), with("")));
        for (Phase phase : Phase.values()) {
            boolean here = place.phaseSaid() && place.phase() == phase;
            String name = phase.number() + " " + words.name(phase);
            menu.getItems().add(item(group, name, here, with(words.said(phase))));
        }
        return menu;
    }

    private String own() {
        return texts.of("dossier.byContent");
    }

    private Method method() {
        return filed.board().meeting().method();
    }

    private Method with(int step) {
        return new Method(method().leader(), method().phase(), step, method().rules());
    }

    private Method with(String phase) {
        return new Method(method().leader(), phase, method().step(), method().rules());
    }

    private RadioMenuItem item(ToggleGroup group, String name, boolean here, Method method) {
        RadioMenuItem item = new RadioMenuItem(name);
        item.setToggleGroup(group);
        item.setSelected(here);
        item.setOnAction(_ -> placed.accept(filed, method));
        return item;
    }
}
