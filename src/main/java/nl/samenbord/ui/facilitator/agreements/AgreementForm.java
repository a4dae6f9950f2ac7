package nl.samenbord.ui.facilitator.agreements;

import nl.samenbord.board.Agreement;
import nl.samenbord.board.Id;
import nl.samenbord.text.Texts;
import nl.samenbord.text.TypedDay;
import nl.samenbord.ui.facilitator.hand.Hand;
import nl.samenbord.ui.facilitator.parts.ItemRows;

import org.jspecify.annotations.Nullable;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;

/** An agreement in fields: what, who, and when as a day or in words. */
final class AgreementForm implements ItemRows.Form<Agreement> {
    private final Hand hand;
    private final Texts texts;
    private final TypedDay days;

    AgreementForm(Hand hand, Texts texts, TypedDay days) {
        this.hand = hand;
        this.texts = texts;
        this.days = days;
    }

    @Override
    public List<ItemRows.Field> fields() {
        return List.of(
                new ItemRows.Field("agreement-what", texts.of("agreements.what"), 6),
                new ItemRows.Field("agreement-who", texts.of("agreements.who"), 3),
                new ItemRows.Field("agreement-when", texts.of("agreements.when"), 2));
    }

    @Override
    public List<Agreement> items() {
        return hand.board().all(Agreement.class).list();
    }

    @Override
    public List<String> texts(Agreement agreement) {
        return List.of(agreement.what(), agreement.who(), asDay(agreement.when()));
    }

    private String asDay(String when) {
        try {
            return texts.shortDay(LocalDate.parse(when));
        } catch (DateTimeException words) {
            return when;
        }
    }

    @Override
    public Agreement item(Id id, @Nullable Agreement before, List<String> typed) {
        String when = typed.get(2);
        return new Agreement(
                id,
                typed.get(0),
                typed.get(1),
                days.read(when).map(LocalDate::toString).orElse(when));
    }
}
