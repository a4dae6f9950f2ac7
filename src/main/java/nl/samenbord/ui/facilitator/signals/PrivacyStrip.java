package nl.samenbord.ui.facilitator.signals;

import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;

import nl.samenbord.board.Note;
import nl.samenbord.board.Words;
import nl.samenbord.desk.Erased;
import nl.samenbord.desk.ProblemWords;
import nl.samenbord.text.Texts;
import nl.samenbord.ui.facilitator.parts.MeetingTitle;
import nl.samenbord.ui.facilitator.parts.Parts;
import nl.samenbord.ui.facilitator.parts.Work;

import org.jspecify.annotations.Nullable;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Collectors;

/**
 * Asks once before a note is erased for good, tells what was erased and what can't be reached, and
 * reminds of a session that should not be kept any longer.
 */
public final class PrivacyStrip extends HBox {
    /** The names of its parts. */
    public static final String TOLD = "privacy-told";

    public static final String ERASE = "privacy-erase";
    public static final String KEEP = "privacy-keep";
    public static final String TO_PRIVACY = "keep-to-privacy";
    public static final String TO_PROGRAMME = "keep-to-programme";
    public static final String CLOSE = "privacy-close";

    private static final int SHOWN = 60;

    private final Texts texts;
    private final Runnable closed;
    private final Label told;
    private final Button erase;
    private final Button keep;
    private final Button toPrivacy;
    private final Button toProgramme;
    private final Button close;
    private Runnable onErase = () -> {};

    /** Tells to which pane one wants to go; runs closed when the keyboard is free again. */
    public PrivacyStrip(Parts parts, Consumer<Work> to, Runnable closed) {
        this.texts = parts.texts();
        this.closed = closed;
        getStyleClass().add("problem");
        setAlignment(Pos.CENTER_LEFT);
        told = parts.named(parts.label(""), TOLD, "");
        told.setWrapText(true);
        told.setMinHeight(USE_PREF_SIZE);
        told.setMaxWidth(Double.MAX_VALUE);
        HBox.setHgrow(told, Priority.ALWAYS);
        erase = parts.button(ERASE, texts.of("erase.now"), this::erase);
        erase.getStyleClass().add("warning");
        keep = parts.button(KEEP, texts.of("erase.not"), this::close);
        toPrivacy = to(parts, TO_PRIVACY, "keep.toPrivacy", () -> to.accept(Work.SIGNALS));
        toProgramme = to(parts, TO_PROGRAMME, "keep.toProgramme", () -> to.accept(Work.PROGRAMME));
        close = parts.button(CLOSE, texts.of("problem.close"), this::close);
        getChildren().setAll(told, toPrivacy, toProgramme, keep, erase, close);
        Parts.shown(this, false);
    }

    private Button to(Parts parts, String id, String words, Runnable go) {
        Runnable both =
                () -> {
                    close();
                    go.run();
                };
        return parts.button(id, texts.of(words), both);
    }

    /** Asks whether to erase this note for good; nothing happens before the answer. */
    public void ask(Note note, Runnable whenErased) {
        onErase = whenErased;
        tell(texts.of("erase.ask", shortened(note.text())), true);
        keep.requestFocus();
    }

    private static String shortened(String text) {
        String line = text.replaceAll("\\s+", " ");
        return Words.length(line) <= SHOWN
                ? line
                : line.substring(0, line.offsetByCodePoints(0, SHOWN)) + "…";
    }

    /** Tells what was erased, what can't be reached, and what is still to be done. */
    public void tell(Erased erased) {
        List<String> sentences = new ArrayList<>();
        if (erased.problem() == null) {
            sentences.add(texts.of("erase.done"));
        } else {
            sentences.add(texts.of("erase.notYet"));
            sentences.add(new ProblemWords(texts).sentence(erased.problem()));
        }
        sentences.add(texts.of("erase.beyond"));
        if (!erased.elsewhere().isEmpty()) {
            String files =
                    erased.elsewhere().stream()
                            .map(Path::getFileName)
                            .map(String::valueOf)
                            .collect(Collectors.joining(", "));
            sentences.add(texts.of("erase.elsewhere", files));
        }
        if (erased.saidAgain()) {
            sentences.add(texts.of("erase.saidAgain"));
        }
        tell(String.join(" ", sentences), false);
    }

    /** Tells that a session was to be kept until that day, if today it is past, and what to do. */
    public void remind(@Nullable LocalDate keepUntil, LocalDate today) {
        if (keepUntil != null && keepUntil.isBefore(today)) {
            tell(texts.of("keep.over", MeetingTitle.day(keepUntil, texts)), false);
            Parts.shown(toPrivacy, true);
            Parts.shown(toProgramme, true);
        }
    }

    /** Whether something is asked or told. */
    public boolean isOpen() {
        return isVisible();
    }

    /** Nothing is asked or told any more, and nothing was erased. */
    public void close() {
        onErase = () -> {};
        Parts.shown(this, false);
        closed.run();
    }

    private void erase() {
        Runnable answer = onErase;
        close();
        answer.run();
    }

    private void tell(String sentence, boolean asking) {
        told.setText(sentence);
        told.setAccessibleText(sentence);
        Parts.shown(toPrivacy, false);
        Parts.shown(toProgramme, false);
        Parts.shown(erase, asking);
        Parts.shown(keep, asking);
        Parts.shown(close, !asking);
        Parts.shown(this, true);
    }
}
