package nl.samenbord.ui.facilitator.dossier;

import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

import nl.samenbord.board.dossier.Dossier;
import nl.samenbord.board.dossier.Filed;
import nl.samenbord.board.dossier.Next;
import nl.samenbord.desk.SchoolFolder;
import nl.samenbord.text.Texts;
import nl.samenbord.ui.facilitator.parts.Parts;
import nl.samenbord.ui.facilitator.parts.Work;

import org.jspecify.annotations.Nullable;

import java.time.LocalDate;
import java.util.Objects;

/** What comes next, large, with a button that does it. */
final class NextBand extends HBox {
    private static final double GAP = 16;

    private final DossierActions actions;
    private final Texts texts;
    private final DossierWords words;
    private final Label title;
    private final Label why;
    private final Button go;
    private Runnable action = () -> {};

    NextBand(DossierActions actions, Parts parts, DossierWords words) {
        super(GAP);
        this.actions = actions;
        this.words = words;
        texts = parts.texts();
        getStyleClass().add("dossier-next");
        setAlignment(Pos.CENTER_LEFT);
        title = parts.label("", "dossier-next-title");
        title.setId(DossierIds.NEXT_TITLE);
        title.setWrapText(true);
        why = parts.label("");
        why.setWrapText(true);
        VBox said = new VBox(parts.label(texts.of("dossier.next"), "heading"), title, why);
        HBox.setHgrow(said, Priority.ALWAYS);
        go = parts.button(DossierIds.NEXT, texts.of("dossier.begin"), () -> action.run());
        go.getStyleClass().addAll("accent", "dossier-go");
        getChildren().setAll(said, go);
    }

    void show(SchoolFolder folder, String school, Dossier dossier) {
        Next next = dossier.next();
        title.setText(title(next));
        why.setText(why(next));
        Filed filed = next.filed();
        if (filed == null) {
            go.setText(texts.of("dossier.begin"));
            action = () -> actions.begin(next.what(), school, dossier);
        } else {
            go.setText(texts.of("dossier.go", words.line(filed)));
            action = () -> actions.open(folder.file(filed), work(next.what()));
        }
        go.setAccessibleText(title.getText() + ". " + why.getText() + " " + go.getText());
    }

    /** Brings the keyboard to it. */
    void enter() {
        go.requestFocus();
    }

    /** Where in a session it is done. */
    private static @Nullable Work work(Next.What what) {
        return switch (what) {
            case CHOOSE_THEMES, COMPARE -> Work.READING;
            case TALK_WITH_DIRECTIE -> Work.TALK;
            case MAKE_PLAN, TELL_PARENTS, LOOK_AT_LATE, GO_ON -> Work.THEMES;
            case PREPARE_EVENING, NEXT_EVENING -> Work.PROGRAMME;
            case TALK_WITH_LEADERS, SCAN, HOLD_EVENING -> null;
        };
    }

    private String title(Next next) {
        LocalDate day = next.day();
        return switch (next.what()) {
            case TALK_WITH_LEADERS -> texts.of("dossier.next.leaders");
            case SCAN -> texts.of("dossier.next.scan");
            case PREPARE_EVENING -> texts.of("dossier.next.prepare");
            case HOLD_EVENING ->
                    day == null
                            ? texts.of("dossier.next.hold")
                            : texts.of("dossier.next.holdOn", texts.day(day));
            case CHOOSE_THEMES -> texts.of("dossier.next.choose");
            case COMPARE -> texts.of("dossier.next.compare");
            case TALK_WITH_DIRECTIE -> texts.of("dossier.next.directie");
            case MAKE_PLAN -> texts.of("dossier.next.plan");
            case TELL_PARENTS -> texts.of("dossier.next.tell");
            case LOOK_AT_LATE -> texts.of("dossier.next.late");
            case NEXT_EVENING -> texts.of("dossier.next.again");
            case GO_ON -> texts.of("dossier.next.goOn");
        };
    }

    private String why(Next next) {
        int count = next.count();
        return switch (next.what()) {
            case TALK_WITH_LEADERS -> texts.of("dossier.next.leaders.why");
            case SCAN -> texts.of("dossier.next.scan.why");
            case PREPARE_EVENING -> texts.of("dossier.next.prepare.why");
            case HOLD_EVENING -> texts.of("dossier.next.hold.why");
            case CHOOSE_THEMES -> texts.of("dossier.next.choose.why");
            case COMPARE -> texts.of("dossier.next.compare.why");
            case TALK_WITH_DIRECTIE -> texts.of("dossier.next.directie.why", count);
            case MAKE_PLAN -> texts.of("dossier.next.plan.why", count);
            case TELL_PARENTS -> texts.of("dossier.next.tell.why", count);
            case LOOK_AT_LATE -> texts.of("dossier.next.late.why", count);
            case NEXT_EVENING ->
                    texts.of(
                            "dossier.next.again.why",
                            texts.day(Objects.requireNonNull(next.day())));
            case GO_ON -> texts.of("dossier.next.goOn.why", count);
        };
    }
}
