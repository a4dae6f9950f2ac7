package nl.samenbord.ui.facilitator.joining;

import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

import nl.samenbord.desk.ConflictWords;
import nl.samenbord.desk.Copies;
import nl.samenbord.merge.Conflict;
import nl.samenbord.merge.Decision;
import nl.samenbord.merge.Merged.Coming;
import nl.samenbord.text.Texts;
import nl.samenbord.ui.facilitator.parts.Parts;
import nl.samenbord.ui.facilitator.parts.QuietScroll;

import java.nio.file.Path;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;

/** Shows what would come from other laptops and what stands otherwise there, before it is done. */
public final class JoinPane extends VBox {
    private final Texts texts;
    private final Parts parts;
    private final Map<Conflict, Decision> decided = new HashMap<>();
    private final VBox coming = new VBox();
    private final VBox conflicts = new VBox();
    private final Label howMany;
    private final Button join;

    /**
     * Of what came of these files, some of which are of another evening; join runs with what was
     * decided.
     */
    public JoinPane(
            List<Copies.Laid> laid,
            List<Path> ofAnotherEvening,
            Parts parts,
            Consumer<Map<Conflict, Decision>> join,
            Runnable close) {
        this.parts = parts;
        texts = parts.texts();
        setId(JoinIds.PANE);
        getStyleClass().add("side-list");
        this.join = parts.button(JoinIds.DO, texts.of("merge.do"), () -> join.accept(decided));
        this.join.getStyleClass().add("accent");
        Region space = new Region();
        HBox.setHgrow(space, Priority.ALWAYS);
        HBox top =
                new HBox(
                        parts.label(texts.of("merge.title"), "question"),
                        space,
                        this.join,
                        parts.button(JoinIds.CANCEL, texts.of("merge.cancel"), close));
        top.getStyleClass().add("side-top");
        top.setAlignment(Pos.CENTER_LEFT);
        howMany = wrapped("");
        QuietScroll scroll = new QuietScroll();
        scroll.setContent(conflicts);
        scroll.setFitToWidth(true);
        scroll.setFocusTraversable(false);
        parts.named(conflicts, "join-conflicts", texts.of("merge.list"));
        VBox.setVgrow(scroll, Priority.ALWAYS);
        coming.setId(JoinIds.COMING);
        conflicts.getStyleClass().add("item-rows");
        getChildren().setAll(top, wrapped(texts.of("merge.why")), coming, howMany, scroll);
        ofAnotherEvening.forEach(this::warn);
        show(laid);
    }

    private void warn(Path file) {
        String name = String.valueOf(file.getFileName());
        Label warning = wrapped(name + ": " + texts.of("merge.otherEvening"));
        warning.getStyleClass().add("past");
        coming.getChildren().add(warning);
    }

    /** Brings the keyboard to what can be done. */
    public void enter() {
        join.requestFocus();
    }

    private void show(List<Copies.Laid> laid) {
        Set<Conflict> told = new HashSet<>();
        boolean nothing = true;
        for (Copies.Laid each : laid) {
            Coming comes = each.merged().coming();
            nothing &= comes.isNothing();
            coming.getChildren().add(wrapped(line(each, comes)));
            if (comes.erased() > 0) {
                coming.getChildren().add(wrapped(texts.of("merge.erased", comes.erased())));
            }
            ConflictWords words = new ConflictWords(each.merged(), texts);
            for (Conflict conflict : each.merged().conflicts()) {
                if (told.add(conflict)) {
                    int place = conflicts.getChildren().size();
                    conflicts
                            .getChildren()
                            .add(new ConflictRow(conflict, place, words, parts, decided::put));
                }
            }
        }
        if (nothing) {
            coming.getChildren().add(wrapped(texts.of("merge.nothing")));
        }
        howMany.setText(texts.of("merge.conflicts", told.size()));
    }

    private String line(Copies.Laid each, Coming comes) {
        return texts.of(
                "merge.coming",
                String.valueOf(each.file().getFileName()),
                texts.of("notes.new", comes.fresh()),
                comes.same(),
                comes.changed(),
                comes.other());
    }

    private Label wrapped(String text) {
        Label label = parts.label(text);
        label.setWrapText(true);
        label.setMinHeight(USE_PREF_SIZE);
        return label;
    }
}
