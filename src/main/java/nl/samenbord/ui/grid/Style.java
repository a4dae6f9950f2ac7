package nl.samenbord.ui.grid;

/** How letters look: their size in pixels and their weight. */
public record Style(double size, boolean bold) {}
