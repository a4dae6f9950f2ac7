package nl.samenbord.ui.facilitator.versions;

import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

import nl.samenbord.board.Board;
import nl.samenbord.board.Compared;
import nl.samenbord.board.Earlier;
import nl.samenbord.board.Id;
import nl.samenbord.desk.Problem;
import nl.samenbord.desk.TimeWords;
import nl.samenbord.desk.Version;
import nl.samenbord.desk.Versions;
import nl.samenbord.text.Texts;
import nl.samenbord.ui.facilitator.hand.Hand;
import nl.samenbord.ui.facilitator.parts.PaneTop;
import nl.samenbord.ui.facilitator.parts.Parts;
import nl.samenbord.ui.facilitator.parts.WordsRow;
import nl.samenbord.ui.facilitator.parts.Work;
import nl.samenbord.ui.facilitator.parts.WorkPane;
import nl.samenbord.ui.fx.Fonts;

import org.jspecify.annotations.Nullable;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Collectors;

/**
 * The earlier versions of the session, one of them beside what there is now. Looking changes
 * nothing; what is brought back can be undone.
 */
public final class VersionsPane extends VBox implements WorkPane {
    /** The names of its controls. */
    public static final String LIST = "versions-list";

    public static final String NOTES = "versions-notes";
    public static final String SUM = "versions-sum";
    public static final String NOTE_BACK = "versions-note-back";
    public static final String ALL_BACK = "versions-all-back";

    private final Hand hand;
    private final Versions versions;
    private final LocalDate today;
    private final Consumer<Problem> problems;
    private final Texts texts;
    private final VersionWords words;
    private final ListView<Version> list = new ListView<>();
    private final ListView<Compared> notes = new ListView<>();
    private final Label sum;
    private final Button noteBack;
    private final Button allBack;
    private @Nullable Board then;

    /** Close runs when nobody looks any more. */
    public VersionsPane(
            Hand hand,
            Versions versions,
            LocalDate today,
            Consumer<Problem> problems,
            Parts parts,
            Fonts fonts,
            Runnable close) {
        this.hand = hand;
        this.versions = versions;
        this.today = today;
        this.problems = problems;
        texts = parts.texts();
        words = new VersionWords(texts);
        getStyleClass().add("side-list");
        parts.named(list, LIST, texts.of("versions.list"));
        list.setPlaceholder(parts.wrapped(texts.of("versions.none"), "muted"));
        list.setCellFactory(_ -> new WordsRow<>(parts, this::told));
        list.getSelectionModel().selectedItemProperty().addListener((_, _, now) -> look(now));
        parts.named(notes, NOTES, texts.of("versions.notes"));
        notes.setCellFactory(_ -> new ComparedRow<>(fonts, words::lines));
        notes.addEventHandler(KeyEvent.KEY_PRESSED, this::pressed);
        notes.getSelectionModel().selectedItemProperty().addListener((_, _, _) -> enable());
        sum = parts.named(parts.label("", "muted"), SUM, "");
        sum.setWrapText(true);
        sum.setMinHeight(USE_PREF_SIZE);
        noteBack = parts.button(NOTE_BACK, texts.of("versions.noteBack"), this::noteBack);
        noteBack.getStyleClass().add("accent");
        allBack = parts.button(ALL_BACK, texts.of("versions.allBack"), this::allBack);
        Label why = parts.wrapped(texts.of("versions.why"), "muted");
        VBox beside = new VBox(6, sum, notes);
        VBox.setVgrow(notes, Priority.ALWAYS);
        HBox both = new HBox(12, list, beside);
        both.getStyleClass().add("versions");
        HBox.setHgrow(beside, Priority.ALWAYS);
        VBox.setVgrow(both, Priority.ALWAYS);
        getChildren()
                .setAll(new PaneTop(Work.VERSIONS, parts, close, noteBack, allBack), why, both);
        enable();
    }

    /** When it was saved and with how many notes. */
    private List<String> told(Version version) {
        return List.of(
                TimeWords.of(version.at(), today, texts), texts.of("notes.soFar", version.notes()));
    }

    @Override
    public Work work() {
        return Work.VERSIONS;
    }

    @Override
    public Node node() {
        return this;
    }

    @Override
    public void open() {
        list.requestFocus();
        versions.list(this::listed);
    }

    private void listed(List<Version> there) {
        list.getItems().setAll(there);
        list.getSelectionModel().selectFirst();
    }

    private void look(@Nullable Version version) {
        then = null;
        show();
        if (version != null) {
            versions.open(version, board -> opened(version, board), problems);
        }
    }

    /** Meanwhile another may have been chosen. */
    private void opened(Version version, Board board) {
        if (version.equals(list.getSelectionModel().getSelectedItem())) {
            then = board;
            show();
        }
    }

    /** Shows the version beside the board of now: first what differs, then what is the same. */
    @Override
    public void show() {
        int at = notes.getSelectionModel().getSelectedIndex();
        if (then == null) {
            notes.getItems().clear();
            sum.setText("");
        } else {
            Board now = hand.board();
            // a note may have been erased for good since it was opened
            Board was = new Earlier(then).asFarAsMayBe(now);
            then = was;
            List<Compared> differing = Compared.notes(was, now);
            Set<Id> other = differing.stream().map(Compared::id).collect(Collectors.toSet());
            List<Compared> all = new ArrayList<>(differing);
            was.notes().stream()
                    .filter(note -> !other.contains(note.id()))
                    .forEach(note -> all.add(new Compared(note, note)));
            notes.getItems().setAll(all);
            notes.getSelectionModel().select(Math.clamp(at, 0, Math.max(0, all.size() - 1)));
            sum.setText(words.sum(was, now, differing));
        }
        sum.setAccessibleText(sum.getText());
        enable();
    }

    private void enable() {
        Board was = then;
        noteBack.setDisable(was == null || chosenNote().isEmpty());
        allBack.setDisable(was == null || was.equals(hand.board()));
    }

    /** The note that could be brought back. */
    private Optional<Compared> chosenNote() {
        return Optional.ofNullable(notes.getSelectionModel().getSelectedItem())
                .filter(pair -> pair.there() != null && !pair.there().equals(pair.here()));
    }

    private void noteBack() {
        Board was = then;
        if (was != null) {
            chosenNote()
                    .flatMap(pair -> new Earlier(was).note(hand.board(), pair.id()))
                    .ifPresent(hand::submit);
        }
    }

    private void allBack() {
        Board was = then;
        if (was != null) {
            hand.submit(new Earlier(was).whole(hand.board()));
        }
    }

    private void pressed(KeyEvent event) {
        if (event.getCode() == KeyCode.ENTER) {
            noteBack();
            event.consume();
        }
    }
}
