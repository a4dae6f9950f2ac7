package nl.samenbord.alike;

import nl.samenbord.board.Note;

import java.util.List;

/** Two notes that look alike, how much, and the words they share. */
record Likeness(Note one, Note other, double score, List<String> shared) {}
