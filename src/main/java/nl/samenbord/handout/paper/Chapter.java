package nl.samenbord.handout.paper;

import nl.samenbord.handout.paper.pdf.Place;

/** A line of the contents: a heading and where it stands. */
record Chapter(int level, String title, Place place) implements Block {
    @Override
    public float before() {
        return level < 3 ? 5 : 0;
    }

    @Override
    public float after() {
        return 1;
    }

    @Override
    public boolean keepsWithNext() {
        return level < 3;
    }
}
