package nl.samenbord.faults;

import java.util.Random;

/** One sort of fault, done to the program, and to something that must lose by it. */
interface Part {
    /** What is done. */
    String name();

    /** What it is done to that must lose something. */
    String controlName();

    /** Why it can't be done on this machine, and what to do about it; empty if it can. */
    String cannot();

    /** Does it so many times to the program. */
    Tally real(int runs, Random random) throws Exception;

    /** Does it so many times to what must lose something. */
    Tally control(int runs, Random random) throws Exception;
}
