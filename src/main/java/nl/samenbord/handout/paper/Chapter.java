package nl.samenbord.handout.paper;

import nl.samenbord.handout.paper.pdf.Place;

/** A line of the contents: a heading, where it stands, and whether lower ones come under it. */
record Chapter(int level, String title, Place place, boolean leads) implements Block {
    Chapter leading(boolean now) {
        return new Chapter(level, title, place, now);
    }

    @Override
    public float before() {
        return leads ? 8 : level < 3 ? 4 : 0;
    }

    @Override
    public float after() {
        return 1;
    }

    @Override
    public boolean keepsWithNext() {
        return leads;
    }
}
