package nl.samenbord.handout.paper.pdf;

/** A rectangle on a page, in points from its top left corner. */
public record Area(double x, double y, double width, double height) {}
