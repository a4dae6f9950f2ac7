package nl.samenbord.ui.facilitator.programme;

import javafx.scene.Node;
import javafx.scene.layout.VBox;

import nl.samenbord.desk.Stock;
import nl.samenbord.show.Director;
import nl.samenbord.text.TypedDay;
import nl.samenbord.ui.facilitator.hand.Hand;
import nl.samenbord.ui.facilitator.parts.Halves;
import nl.samenbord.ui.facilitator.parts.PaneTop;
import nl.samenbord.ui.facilitator.parts.Parts;
import nl.samenbord.ui.facilitator.parts.Work;
import nl.samenbord.ui.facilitator.parts.WorkPane;

import java.time.LocalDate;

/** The plan of the evening, in two halves: its steps, and what the meeting is. */
public final class ProgrammePane extends VBox implements WorkPane {
    private final Halves halves;
    private final StepsForm steps;
    private final MeetingForm meeting;
    private final ReceptionForm reception;

    /** Runs close when nobody looks any more. */
    public ProgrammePane(
            Hand hand,
            Director director,
            Stock stock,
            LocalDate today,
            Parts parts,
            Runnable close) {
        getStyleClass().add("side-list");
        steps = new StepsForm(hand, director, stock, parts);
        meeting = new MeetingForm(hand, new TypedDay(parts.texts(), today), parts);
        reception = new ReceptionForm(hand, parts);
        VBox data = new VBox(meeting, reception);
        data.getStyleClass().add("meeting-form");
        var texts = parts.texts();
        halves =
                new Halves(
                        parts,
                        new Halves.Half(ProgrammeIds.STEPS, texts.of("programme.steps"), steps),
                        new Halves.Half(ProgrammeIds.DATA, texts.of("programme.data"), data),
                        this::show);
        getChildren()
                .setAll(
                        new PaneTop(Work.PROGRAMME, parts, close, halves.buttons()),
                        halves.content());
        show();
    }

    @Override
    public Work work() {
        return Work.PROGRAMME;
    }

    @Override
    public Node node() {
        return this;
    }

    @Override
    public void open() {
        show();
        halves.requestFocus();
    }

    @Override
    public void show() {
        steps.show();
        meeting.show();
        reception.show();
    }
}
