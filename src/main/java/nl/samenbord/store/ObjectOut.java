package nl.samenbord.store;

import nl.samenbord.board.Id;
import nl.samenbord.board.Words;

import org.jspecify.annotations.Nullable;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/** A JSON object being made; what isn't known is left out. */
final class ObjectOut {
    private final Fields.Growing fields = new Fields.Growing();

    /** A text, unless it is empty. */
    ObjectOut text(String name, String value) {
        return value.isEmpty() ? this : put(name, new Json.Text(Words.wellFormed(value)));
    }

    /** A text, unless it only says again what another says. */
    ObjectOut text(String name, String value, String usual) {
        return value.equals(usual) ? this : text(name, value);
    }

    /** An id. */
    ObjectOut id(String name, Id id) {
        return put(name, new Json.Text(id.toString()));
    }

    /** A number, unless it is 0 and so not known. */
    ObjectOut number(String name, int value) {
        return value == 0 ? this : count(name, value);
    }

    /** A number, also if it is 0. */
    ObjectOut count(String name, long value) {
        return put(name, Json.Num.of(value));
    }

    /** True, or nothing. */
    ObjectOut flag(String name, boolean value) {
        return value ? put(name, Json.Word.TRUE) : this;
    }

    /** A day, if it is known. */
    ObjectOut date(String name, @Nullable LocalDate date) {
        return date == null ? this : text(name, date.toString());
    }

    /** A moment, if it is known. */
    ObjectOut moment(String name, @Nullable OffsetDateTime moment) {
        return moment == null ? this : text(name, Moment.text(moment));
    }

    /** Numbers by name, unless there are none. */
    ObjectOut counts(String name, Map<String, Integer> values) {
        return objects(name, values, value -> Json.Num.of(value));
    }

    /** Values by name, unless there are none. */
    <T> ObjectOut objects(String name, Map<String, T> values, Function<T, Json> form) {
        Fields.Growing inside = new Fields.Growing();
        values.forEach((key, value) -> inside.put(Words.wellFormed(key), form.apply(value)));
        return part(name, new Json.Obj(inside.done()));
    }

    /** Texts, unless there are none. */
    ObjectOut texts(String name, Collection<String> values) {
        return list(name, values, value -> new Json.Text(Words.wellFormed(value)));
    }

    /** Ids, unless there are none. */
    ObjectOut ids(String name, Collection<Id> ids) {
        return list(name, ids, id -> new Json.Text(id.toString()));
    }

    /** A list, unless it is empty. */
    <T> ObjectOut list(String name, Collection<T> values, Function<? super T, Json> form) {
        if (values.isEmpty()) {
            return this;
        }
        List<Json> elements = new ArrayList<>(values.size());
        values.forEach(value -> elements.add(form.apply(value)));
        return put(name, new Json.Arr(elements));
    }

    /** An object, unless it is empty. */
    ObjectOut part(String name, Json.Obj object) {
        return object.fields().size() == 0 ? this : put(name, object);
    }

    /** Any value. */
    ObjectOut put(String name, Json value) {
        fields.put(name, value);
        return this;
    }

    /** The object. */
    Json.Obj done() {
        return new Json.Obj(fields.done());
    }
}
