package nl.samenbord.exchange;

/** Finds what stands between the fields: the sign that the header line has most of. */
final class Separator {
    private static final String CHOICES = ";,\t";

    private Separator() {}

    static char of(String text) {
        int[] seen = new int[CHOICES.length()];
        boolean quoted = false;
        for (char c : text.stripLeading().toCharArray()) {
            if (c == '"') {
                quoted = !quoted;
            } else if (!quoted) {
                if (c == '\n' || c == '\r') {
                    break;
                }
                int choice = CHOICES.indexOf(c);
                if (choice >= 0) {
                    seen[choice]++;
                }
            }
        }
        int most = 0;
        for (int i = 1; i < seen.length; i++) {
            most = seen[i] > seen[most] ? i : most;
        }
        return CHOICES.charAt(most);
    }
}
