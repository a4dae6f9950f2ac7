package nl.samenbord.desk;

import nl.samenbord.store.DataFolder;
import nl.samenbord.store.Disk;
import nl.samenbord.workshop.Home;

import java.time.Clock;

/** Sessions of a program that keeps nothing between two saves. */
public final class CarelessSessions {
    private CarelessSessions() {}

    /** Everything of it in this folder, but no journals. */
    public static Sessions in(DataFolder data, Home home, Clock clock) {
        return new Sessions(data, home, clock, Disk.NOWHERE);
    }
}
