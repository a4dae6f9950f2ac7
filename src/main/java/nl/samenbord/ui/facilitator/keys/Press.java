package nl.samenbord.ui.facilitator.keys;

/** A command asked for with a key; the number counts kinds and voices from 0, tables from 1. */
public record Press(Command command, int number) {}
