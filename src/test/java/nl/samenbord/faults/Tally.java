package nl.samenbord.faults;

/** What came of one sort of fault: runs, notes that were acknowledged, notes that were lost. */
record Tally(int runs, int acknowledged, int lost) {
    static final Tally NOTHING = new Tally(0, 0, 0);

    Tally and(int more, int gone) {
        return new Tally(runs + 1, acknowledged + more, lost + gone);
    }
}
