package nl.samenbord.handout.paper;

/**
 * A list of the headings that have a bookmark, with the numbers of their pages, each a link. Its
 * title is a heading; a document of fewer pages has no use for it.
 */
public record Contents(String title, int fewestPages) {}
