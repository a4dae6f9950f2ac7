package nl.samenbord.ui.facilitator.parts;

import javafx.scene.control.DatePicker;

import org.jspecify.annotations.Nullable;

import java.time.LocalDate;
import java.time.chrono.IsoChronology;
import java.util.function.Consumer;
import java.util.function.Supplier;

/** A small button with a calendar, beside a field in which a day can be typed as well. */
public final class DayButton extends DatePicker {
    private static final double WIDE = 34;

    private final Supplier<@Nullable LocalDate> now;
    private boolean showing;

    /** Opens at the day of now, and tells which day was picked. */
    public DayButton(
            Parts parts,
            String id,
            String name,
            Supplier<@Nullable LocalDate> now,
            Consumer<LocalDate> picked) {
        this.now = now;
        parts.named(this, id, name);
        getStyleClass().add("day-button");
        setChronology(IsoChronology.INSTANCE);
        setEditable(false);
        setMinWidth(WIDE);
        setPrefWidth(WIDE);
        setMaxWidth(WIDE);
        valueProperty()
                .addListener(
                        (_, _, day) -> {
                            if (!showing && day != null) {
                                picked.accept(day);
                            }
                        });
    }

    @Override
    public void show() {
        showing = true;
        setValue(now.get());
        showing = false;
        super.show();
    }
}
