package nl.samenbord.board;

import org.jspecify.annotations.Nullable;

import java.time.OffsetDateTime;

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
        boolean hidden,
        String origin,
        String remark,
        @Nullable OffsetDateTime createdAt)
        implements Item {
    public Note {
        text = Words.wellFormed(text);
        translation = Words.wellFormed(translation);
        if (table < 0 || round < 0) {
            throw new IllegalArgumentException("tables and rounds count from 1");
        }
    }

    /** A note of a kind and a voice with nothing but its text. */
    public static Note of(Cell cell, String kind, String voice, String text) {
        return new Note(Id.fresh(), cell, kind, voice, 0, 0, "", text, "", false, "", "", null);
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
                hidden,
                origin,
                remark,
                createdAt);
    }

    /** The same note, kept from the room and from paper, or shown again. */
    public Note hidden(boolean nowHidden) {
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
                nowHidden,
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
                hidden,
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
                hidden,
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
                hidden,
                origin,
                remark,
                moment);
    }
}
