package nl.samenbord.alike;

import nl.samenbord.board.Note;

/** A note as it reads in one language: its own words or their translation. */
record Reading(Note note, String text) {}
