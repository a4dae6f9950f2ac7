package nl.samenbord.ui.facilitator.parts;

import javafx.scene.layout.VBox;

import nl.samenbord.board.Change;
import nl.samenbord.board.Id;
import nl.samenbord.board.Item;
import nl.samenbord.board.Words;
import nl.samenbord.ui.facilitator.hand.Hand;

import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Items as rows of text fields, and an empty row for the next one. A row is kept with Enter or when
 * one leaves it; a row that was emptied goes.
 */
public final class ItemRows<T extends Item> extends VBox {
    /** How an item is written in fields. */
    public interface Form<T> {
        /** The names of the fields: their ids and what a screen reader says, in their order. */
        List<Field> fields();

        /** The items that have a row. */
        List<T> items();

        /** What stands in the fields of this item. */
        List<String> texts(T item);

        /** The item of these texts, under this id; before is what it was, null for a new one. */
        T item(Id id, @Nullable T before, List<String> texts);
    }

    /** A field: its id, its name, its share of the width. */
    public record Field(String id, String name, double share) {}

    private final Hand hand;
    private final Parts parts;
    private final Form<T> form;
    private final Map<Id, ItemRow> rows = new HashMap<>();
    private ItemRow next;

    /** Rows of items of this form. */
    public ItemRows(Hand hand, Parts parts, Form<T> form) {
        this.hand = hand;
        this.parts = parts;
        this.form = form;
        getStyleClass().add("item-rows");
        next = row(Id.fresh());
        show();
    }

    private ItemRow row(Id id) {
        ItemRow row = new ItemRow(id, form.fields(), parts, this::keep, this::away);
        rows.put(id, row);
        return row;
    }

    /** Shows the items of now; what is being typed stays. */
    public void show() {
        List<ItemRow> shown = new ArrayList<>();
        for (T item : form.items()) {
            if (item.id().equals(next.of())) {
                next = row(Id.fresh());
            }
            ItemRow known = rows.get(item.id());
            ItemRow row = known == null ? row(item.id()) : known;
            row.show(form.texts(item));
            shown.add(row);
        }
        shown.add(next);
        rows.values().retainAll(shown);
        if (!getChildren().equals(shown)) {
            getChildren().setAll(shown);
        }
        for (int i = 0; i < shown.size(); i++) {
            shown.get(i).name(i);
        }
    }

    /** Brings the keyboard to the empty row. */
    public void enter() {
        next.enter();
    }

    /** A text that says the same as before stays as it was written. */
    private static List<String> asBefore(List<String> before, List<String> now) {
        List<String> texts = new ArrayList<>(now);
        for (int i = 0; i < now.size(); i++) {
            if (Words.enteredLine(before.get(i)).equals(now.get(i))) {
                texts.set(i, before.get(i));
            }
        }
        return texts;
    }

    private @Nullable T known(ItemRow row) {
        return form.items().stream()
                .filter(item -> item.id().equals(row.of()))
                .findFirst()
                .orElse(null);
    }

    private void away(ItemRow row) {
        T before = known(row);
        row.going(true);
        if (before != null && hand.submit(new Change.Remove(before, 0))) {
            show();
            enter();
        } else {
            row.going(false);
        }
    }

    private void keep(ItemRow row, boolean onward) {
        T before = known(row);
        List<String> texts =
                before == null ? row.texts() : asBefore(form.texts(before), row.texts());
        boolean blank = texts.stream().allMatch(String::isBlank);
        if (before == null) {
            if (!blank) {
                hand.submit(Change.Add.last(form.item(row.of(), null, texts)));
            }
        } else if (blank) {
            hand.submit(new Change.Remove(before, 0));
        } else if (!texts.equals(form.texts(before))) {
            hand.submit(new Change.Edit(before, form.item(row.of(), before, texts)));
        }
        if (onward) {
            int place = getChildren().indexOf(row);
            if (place >= 0 && place + 1 < getChildren().size()) {
                ((ItemRow) getChildren().get(place + 1)).enter();
            }
        }
    }
}
