package nl.samenbord.ui.facilitator;

import nl.samenbord.ui.facilitator.evening.Chime;

/** A tone that only counts how often it sounded. */
final class Silence implements Chime {
    private boolean wanted;
    private int rung;

    /** How often it sounded. */
    int rung() {
        return rung;
    }

    @Override
    public boolean isWanted() {
        return wanted;
    }

    @Override
    public void want(boolean on) {
        wanted = on;
    }

    @Override
    public void ring() {
        rung++;
    }
}
