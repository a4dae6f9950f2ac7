package nl.samenbord.ui.facilitator.dossier;

import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

import nl.samenbord.board.Method;
import nl.samenbord.board.Words;
import nl.samenbord.board.dossier.CopyOfIt;
import nl.samenbord.board.dossier.Dossier;
import nl.samenbord.board.dossier.Filed;
import nl.samenbord.desk.SchoolFolder;
import nl.samenbord.text.Texts;
import nl.samenbord.ui.facilitator.parts.Parts;
import nl.samenbord.ui.facilitator.parts.Picker;
import nl.samenbord.ui.facilitator.parts.Work;
import nl.samenbord.ui.facilitator.parts.WorkPane;

import org.jspecify.annotations.Nullable;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Objects;

/**
 * The dossier of a school: what comes next, the steps with the sessions on them, the phases, and
 * what goes through all of it. It is a screen of its own, and a pane of an open session.
 */
public final class DossierPane extends VBox implements WorkPane {
    private final DossierActions actions;
    private final Parts parts;
    private final Texts texts;
    private final LocalDate today;
    private final DossierWords words;
    private final Label title;
    private final Picker school;
    private final Placing placing;
    private final NextBand next;
    private final StoryRow story;
    private final VBox content = new VBox();
    private final ScrollPane scroll;
    private @Nullable SchoolFolder folder;
    private String chosen;
    private boolean entering;

    /** On this day, with these words. */
    public DossierPane(DossierActions actions, Parts parts, LocalDate today) {
        this.actions = actions;
        this.parts = parts;
        this.today = today;
        texts = parts.texts();
        words = new DossierWords(texts);
        chosen = actions.school();
        getStyleClass().add("dossier");
        title = parts.label("", "question");
        school = new Picker(parts, DossierIds.SCHOOL, texts.of("form.school"), this::choose);
        placing = new Placing(actions, parts, words, this::show);
        next = new NextBand(actions, parts, words);
        story = new StoryRow(parts, words);
        content.getStyleClass().add("dossier-content");
        scroll = parts.named(new ScrollPane(content), DossierIds.SCROLL, texts.of("work.dossier"));
        scroll.setFitToWidth(true);
        scroll.setPrefHeight(0);
        scroll.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
        VBox.setVgrow(scroll, Priority.ALWAYS);
        getChildren().setAll(top(), placing, next, scroll);
        Parts.walksItself(this);
        Parts.shown(school, false);
        Parts.shown(next, false);
        addEventFilter(KeyEvent.KEY_PRESSED, this::pressed);
    }

    private HBox top() {
        Region space = new Region();
        HBox.setHgrow(space, Priority.ALWAYS);
        HBox top =
                new HBox(
                        parts.button(DossierIds.CLOSE, texts.of("form.cancel"), actions::close),
                        title,
                        school,
                        space,
                        parts.button(
                                DossierIds.CHOOSE, texts.of("dossier.choose"), actions::choose));
        top.getStyleClass().add("side-top");
        top.setAlignment(Pos.CENTER_LEFT);
        return top;
    }

    /** Where nobody else looks at the keys: on a screen of its own. */
    private void pressed(KeyEvent event) {
        if (event.getCode() == KeyCode.ESCAPE) {
            actions.close();
            event.consume();
        } else if (event.getCode() == KeyCode.ENTER && event.getTarget() instanceof ButtonBase on) {
            on.fire();
            event.consume();
        }
    }

    @Override
    public Work work() {
        return Work.DOSSIER;
    }

    @Override
    public Node node() {
        return this;
    }

    @Override
    public boolean wide() {
        return true;
    }

    @Override
    public boolean whole() {
        return true;
    }

    @Override
    public void open() {
        entering = true;
        scroll.requestFocus();
        if (folder == null) {
            title.setText(texts.of("dossier.reading"));
        }
        show();
    }

    @Override
    public void show() {
        actions.read(this::show);
    }

    @Override
    public void leave() {
        actions.leave();
    }

    private void choose(String other) {
        chosen = other;
        if (folder != null) {
            show(folder);
        }
    }

    /** Shows what was read. */
    private void show(SchoolFolder read) {
        folder = read;
        String focused = focused();
        var schools = read.schools();
        if (schools.stream().map(Words::folded).noneMatch(Words.folded(chosen)::equals)) {
            chosen = schools.isEmpty() ? "" : schools.getFirst();
        }
        String name = chosen.isEmpty() ? folderName(read) : chosen;
        title.setText(texts.of("dossier.title", name));
        title.setAccessibleText(title.getText());
        school.show(schools.stream().map(one -> new Picker.Choice(one, one)).toList(), chosen);
        Parts.shown(school, schools.size() > 1);
        Dossier dossier = read.dossier(chosen, today);
        next.show(read, chosen, dossier);
        Parts.shown(next, true);
        story.show(read, dossier, today, filed -> open(filed, Work.THEMES));
        Stations stations = new Stations(dossier, filed -> card(dossier, filed), parts, words);
        content.getChildren().setAll(stations, story);
        focus(focused);
    }

    private static String folderName(SchoolFolder read) {
        Path name = read.folder().getFileName();
        return name == null ? read.folder().toString() : name.toString();
    }

    private SessionCard card(Dossier dossier, Filed filed) {
        int number = dossier.sessions().indexOf(filed);
        SessionCard card = new SessionCard(number, filed, parts, words, () -> open(filed, null));
        PlaceMenu menu =
                new PlaceMenu(
                        number,
                        filed,
                        dossier.place(filed),
                        parts,
                        words,
                        () -> open(filed, null),
                        this::place);
        dossier.evenings().before(filed).ifPresent(earlier -> beside(menu, filed, earlier));
        filed.others().stream()
                .filter(CopyOfIt::differs)
                .forEach(other -> joining(menu, filed, other));
        menu.setDisable(filed.isPdf());
        return card.with(menu);
    }

    private void beside(PlaceMenu menu, Filed filed, Filed earlier) {
        if (folder != null) {
            Path later = folder.file(filed);
            Path other = folder.file(earlier);
            menu.beside(earlier, () -> actions.beside(later, other));
        }
    }

    private void joining(PlaceMenu menu, Filed filed, CopyOfIt other) {
        if (folder != null) {
            Path file = folder.file(filed);
            Path copy = folder.folder().resolve(other.name());
            menu.join(DossierWords.named(other), () -> actions.join(file, copy));
        }
    }

    private void open(Filed filed, @Nullable Work at) {
        if (folder != null) {
            actions.open(folder.file(filed), at);
        }
    }

    private void place(Filed filed, Method after) {
        if (folder != null) {
            placing.place(folder.file(filed), filed, after);
        }
    }

    /** When it is opened to what comes next; else it stays where it was. */
    private void focus(String before) {
        content.applyCss();
        content.layout();
        Node same = before.isEmpty() ? null : lookup("#" + before);
        if (entering) {
            entering = false;
            next.enter();
        } else if (same != null) {
            same.requestFocus();
        }
    }

    /** The name of what has the keyboard here. */
    private String focused() {
        Node owner = getScene() == null ? null : getScene().getFocusOwner();
        for (Node at = owner; at != null; at = at.getParent()) {
            if (at.equals(content)) {
                return Objects.requireNonNullElse(Objects.requireNonNull(owner).getId(), "");
            }
        }
        return "";
    }
}
