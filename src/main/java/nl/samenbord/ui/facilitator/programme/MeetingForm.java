package nl.samenbord.ui.facilitator.programme;

import javafx.event.ActionEvent;
import javafx.geometry.Pos;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;

import nl.samenbord.board.Change;
import nl.samenbord.board.Meeting;
import nl.samenbord.board.Programme;
import nl.samenbord.board.When;
import nl.samenbord.text.Texts;
import nl.samenbord.text.TypedDay;
import nl.samenbord.ui.facilitator.hand.Hand;
import nl.samenbord.ui.facilitator.parts.DayButton;
import nl.samenbord.ui.facilitator.parts.Entry;
import nl.samenbord.ui.facilitator.parts.Hour;
import nl.samenbord.ui.facilitator.parts.MeetingTitle;
import nl.samenbord.ui.facilitator.parts.Parts;
import nl.samenbord.ui.facilitator.parts.WrappingRow;

import org.jspecify.annotations.Nullable;

import java.time.LocalDate;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;

/** Whose meeting it is, when, and how long its notes are kept. */
final class MeetingForm extends VBox {
    private static final double GAP = 10;

    private final Hand hand;
    private final TypedDay days;
    private final Parts parts;
    private final Texts texts;
    private final Entry school;
    private final Entry title;
    private final Entry date;
    private final Entry begin;
    private final Entry end;
    private final Entry keepUntil;

    MeetingForm(Hand hand, TypedDay days, Parts parts) {
        this.hand = hand;
        this.days = days;
        this.parts = parts;
        texts = parts.texts();
        school = new Entry(parts, ProgrammeIds.SCHOOL, texts.of("form.school"), this::school);
        title = new Entry(parts, ProgrammeIds.TITLE, texts.of("form.title"), this::title);
        date = new Entry(parts, ProgrammeIds.DATE, texts.of("form.date"), this::date);
        begin = new Entry(parts, ProgrammeIds.BEGIN, texts.of("meeting.begin"), this::begin);
        end = new Entry(parts, ProgrammeIds.END, texts.of("meeting.end"), this::end);
        keepUntil =
                new Entry(
                        parts,
                        ProgrammeIds.KEEP_UNTIL,
                        texts.of("meeting.keepUntil"),
                        this::keepUntil);
        Fields fields = new Fields(parts);
        fields.add(texts.of("form.school"), school);
        fields.add(texts.of("form.title"), title);
        fields.add(texts.of("form.date"), day(date, () -> when().date()));
        fields.add(texts.of("meeting.hours"), hours());
        fields.add(texts.of("meeting.keepUntil"), day(keepUntil, () -> meeting().keepUntil()));
        getChildren().setAll(fields);
    }

    /** It is typed or picked; either is kept in the same way. */
    private HBox day(Entry field, Supplier<@Nullable LocalDate> now) {
        field.setPrefColumnCount(14);
        DayButton calendar =
                new DayButton(
                        parts,
                        ProgrammeIds.calendar(field.getId()),
                        texts.of("meeting.calendar", field.getAccessibleText()),
                        now,
                        day -> {
                            field.setText(MeetingTitle.day(day, texts));
                            field.fireEvent(new ActionEvent());
                        });
        return row(new HBox(field, calendar, field.advice(parts, texts.of("meeting.day.wrong"))));
    }

    private WrappingRow hours() {
        WrappingRow row = WrappingRow.of(GAP, begin, parts.label(texts.of("meeting.until")), end);
        begin.setPrefColumnCount(5);
        end.setPrefColumnCount(11);
        for (Entry hour : new Entry[] {begin, end}) {
            row.getChildren().add(hour.advice(parts, texts.of("meeting.hour.wrong")));
        }
        return row;
    }

    private static HBox row(HBox row) {
        row.setAlignment(Pos.CENTER_LEFT);
        row.getStyleClass().add("side-top");
        return row;
    }

    /** Shows the meeting of now. */
    void show() {
        Meeting now = meeting();
        school.show(now.school().name());
        title.show(now.title());
        date.show(written(now.when().date()));
        begin.show(now.when().begin());
        end.show(now.when().end());
        end.setPromptText(planned(now.when().begin()));
        keepUntil.show(written(now.keepUntil()));
    }

    /** When it ends by its programme, where nobody said it; nothing where that isn't known. */
    private String planned(String beginning) {
        int minutes =
                hand.board().programme().parts().stream().mapToInt(Programme.Part::minutes).sum();
        return minutes == 0
                ? ""
                : Hour.of(beginning)
                        .map(hour -> texts.of("meeting.hour.planned", hour.plusMinutes(minutes)))
                        .orElse("");
    }

    private String written(@Nullable LocalDate day) {
        return day == null ? "" : MeetingTitle.day(day, texts);
    }

    private boolean school(String typed) {
        return tell(meeting().renamed(typed, meeting().title(), when().date()));
    }

    private boolean title(String typed) {
        return tell(meeting().renamed(meeting().school().name(), typed, when().date()));
    }

    private boolean date(String typed) {
        return day(typed, day -> meeting().on(new When(day, when().begin(), when().end())));
    }

    private boolean keepUntil(String typed) {
        return day(typed, meeting()::keptUntil);
    }

    private boolean day(String typed, Function<@Nullable LocalDate, Meeting> after) {
        Optional<LocalDate> day = days.read(typed);
        return (typed.isEmpty() || day.isPresent()) && tell(after.apply(day.orElse(null)));
    }

    private boolean begin(String typed) {
        return hour(typed, hour -> new When(when().date(), hour, when().end()));
    }

    private boolean end(String typed) {
        return hour(typed, hour -> new When(when().date(), when().begin(), hour));
    }

    private boolean hour(String typed, Function<String, When> after) {
        String written = Hour.of(typed).map(Object::toString).orElse("");
        return (typed.isEmpty() || !written.isEmpty()) && tell(meeting().on(after.apply(written)));
    }

    private boolean tell(Meeting after) {
        hand.submit(new Change.Tell(meeting(), after));
        show();
        return true;
    }

    private When when() {
        return meeting().when();
    }

    private Meeting meeting() {
        return hand.board().meeting();
    }
}
