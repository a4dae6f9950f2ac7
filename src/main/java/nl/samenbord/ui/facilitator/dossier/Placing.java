package nl.samenbord.ui.facilitator.dossier;

import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;

import nl.samenbord.board.Method;
import nl.samenbord.board.dossier.Filed;
import nl.samenbord.desk.Problem;
import nl.samenbord.desk.ProblemWords;
import nl.samenbord.text.Texts;
import nl.samenbord.ui.facilitator.parts.Parts;

import java.nio.file.Path;
import java.util.Optional;

/** Puts sessions in another place, tells what came of it, and takes it back. */
final class Placing extends HBox {
    private final DossierActions actions;
    private final Texts texts;
    private final DossierWords words;
    private final Runnable again;
    private final Label told;
    private final Button undo;
    private Runnable takeBack = () -> {};

    /** Runs again each time when a session was put elsewhere. */
    Placing(DossierActions actions, Parts parts, DossierWords words, Runnable again) {
        this.actions = actions;
        this.words = words;
        this.again = again;
        texts = parts.texts();
        getStyleClass().add("dossier-telling");
        setAlignment(Pos.CENTER_LEFT);
        told = parts.named(parts.label(""), DossierIds.TOLD, "");
        told.setWrapText(true);
        undo = parts.button(DossierIds.UNDO, texts.of("top.undo"), () -> takeBack.run());
        getChildren().setAll(told, undo);
        tell("");
    }

    /** Puts the session in this file there. */
    void place(Path file, Filed filed, Method after) {
        Method before = filed.board().meeting().method();
        if (placed(file, before, after)) {
            tell(texts.of("dossier.placed", words.line(filed)));
            takeBack =
                    () -> {
                        tell("");
                        boolean _ = placed(file, after, before);
                    };
            Parts.shown(undo, true);
        }
    }

    private boolean placed(Path file, Method before, Method after) {
        Optional<Problem> problem = actions.place(file, before, after);
        if (problem.isPresent()) {
            tell(file.getFileName() + ": " + sentence(problem.get()));
            return false;
        }
        again.run();
        return true;
    }

    private String sentence(Problem problem) {
        return problem instanceof Problem.InUse
                ? texts.of("problem.inUse")
                : new ProblemWords(texts).sentence(problem);
    }

    private void tell(String sentence) {
        told.setText(sentence);
        told.setAccessibleText(sentence);
        Parts.shown(undo, false);
        Parts.shown(this, !sentence.isEmpty());
    }
}
