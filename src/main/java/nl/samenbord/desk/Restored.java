package nl.samenbord.desk;

import java.time.Instant;

/**
 * What a journal held that the session file did not: so many notes that are new or other than in
 * the file, so many changes in all, whether the half-typed line came back, and when the last of it
 * was typed.
 */
public record Restored(int notes, int changes, boolean draft, Instant at) {}
