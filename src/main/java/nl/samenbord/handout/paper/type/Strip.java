package nl.samenbord.handout.paper.type;

/** Glyphs at one height, as the operand of a {@code TJ} operator; the rise is per 1000 of size. */
record Strip(float rise, String operand) {}
