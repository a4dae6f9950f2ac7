package nl.samenbord.board;

import org.jspecify.annotations.Nullable;

import java.time.OffsetDateTime;
import java.util.EnumSet;
import java.util.Set;

/**
 * One thought, in the writer's own words and language. Kind and voice are ids of the template;
 * table and round are 0 and texts are empty where they are not known. A remark is for the
 * facilitator only.
 */
public record Note(
        Id id,
        Cell cell,
        String kind,
        String voice,
        int table,
        int round,
        String language,
        String text,
        String translation,
        Set<Mark> marks,
        String origin,
        String remark,
        @Nullable OffsetDateTime createdAt)
        implements Item {
    public Note {
        text = Words.wellFormed(text);
        translation = Words.wellFormed(translation);
        marks = Set.copyOf(marks);
        if (table < 0 || round < 0) {
            throw new IllegalArgumentException("tables and rounds count from 1");
        }
    }

    /** A note of a kind and a voice with nothing but its text. */
    public static Note of(Cell cell, String kind, String voice, String text) {
        return new Note(Id.fresh(), cell, kind, voice, 0, 0, "", text, "", Set.of(), "", "", null);
    }

    /** The same note in another cell. */
    public Note in(Cell other) {
        return new Note(
                id,
                other,
                kind,
                voice,
                table,
                round,
                language,
                text,
                translation,
                marks,
                origin,
                remark,
                createdAt);
    }

    /** Whether it is marked so. */
    public boolean is(Mark mark) {
        return marks.contains(mark);
    }

    /** Whether the facilitator keeps it from the room and from paper. */
    public boolean hidden() {
        return is(Mark.HIDDEN);
    }

    /** Whether the room and paper may have it. */
    public boolean isForTheRoom() {
        return !is(Mark.HIDDEN) && !is(Mark.HELD);
    }

    /** The same note, kept from the room and from paper, or shown again. */
    public Note hidden(boolean nowHidden) {
        return marked(Mark.HIDDEN, nowHidden);
    }

    /** The same note with this mark or without it. */
    public Note marked(Mark mark, boolean on) {
        Set<Mark> next = EnumSet.noneOf(Mark.class);
        next.addAll(marks);
        if (on) {
            next.add(mark);
        } else {
            next.remove(mark);
        }
        return new Note(
                id,
                cell,
                kind,
                voice,
                table,
                round,
                language,
                text,
                translation,
                next,
                origin,
                remark,
                createdAt);
    }

    /** The same note in other words, or with another translation under it. */
    public Note saying(String newText, String newLanguage, String newTranslation) {
        return new Note(
                id,
                cell,
                kind,
                voice,
                table,
                round,
                newLanguage,
                newText,
                newTranslation,
                marks,
                origin,
                remark,
                createdAt);
    }

    /** The same note, of another kind, by another voice or from another table. */
    public Note by(String newKind, String newVoice, int newTable) {
        return new Note(
                id,
                cell,
                newKind,
                newVoice,
                newTable,
                round,
                language,
                text,
                translation,
                marks,
                origin,
                remark,
                createdAt);
    }

    /** The same note, written in this round. */
    public Note inRound(int other) {
        return new Note(
                id,
                cell,
                kind,
                voice,
                table,
                other,
                language,
                text,
                translation,
                marks,
                origin,
                remark,
                createdAt);
    }

    /** The same note, written at that moment. */
    public Note at(OffsetDateTime moment) {
        return new Note(
                id,
                cell,
                kind,
                voice,
                table,
                round,
                language,
                text,
                translation,
                marks,
                origin,
                remark,
                moment);
    }

    /** The same note, from elsewhere than the tables: a letter, a coffee morning. */
    public Note from(String otherOrigin) {
        return new Note(
                id,
                cell,
                kind,
                voice,
                table,
                round,
                language,
                text,
                translation,
                marks,
                otherOrigin,
                remark,
                createdAt);
    }
}
