package nl.samenbord.workshop;

/** The one thread on which a workshop lives. */
public interface Home {
    /** A home that is wherever one is: for tests and for work without windows. */
    Home INLINE =
            new Home() {
                @Override
                public boolean here() {
                    return true;
                }

                @Override
                public void run(Runnable work) {
                    work.run();
                }
            };

    /** Whether the caller is at home. */
    boolean here();

    /** Does the work at home, now or as soon as it can. */
    void run(Runnable work);
}
