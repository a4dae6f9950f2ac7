package nl.samenbord.privacy;

/** Words of a note that may point at a person, and why. */
public record Found(Reason reason, String words) {
    /** Whether this says the same: capitals and accents aside. */
    boolean isLike(Found other) {
        return reason == other.reason && Word.fold(words).equals(Word.fold(other.words));
    }
}
