package nl.samenbord.desk;

import nl.samenbord.board.Refusal;
import nl.samenbord.board.Words;
import nl.samenbord.text.Texts;

/** Tells why a change was refused. */
final class RefusalWords {
    private RefusalWords() {}

    static String sentence(Refusal why, Texts texts) {
        return switch (why) {
            case GONE -> texts.of("refusal.gone");
            case CHANGED_SINCE -> texts.of("refusal.changedSince");
            case ALREADY_THERE -> texts.of("refusal.alreadyThere");
            case IN_USE -> texts.of("refusal.inUse");
            case NO_SUCH_CELL -> texts.of("refusal.noSuchCell");
            case NO_SUCH_KIND -> texts.of("refusal.noSuchKind");
            case NO_SUCH_VOICE -> texts.of("refusal.noSuchVoice");
            case NO_SUCH_ASK -> texts.of("refusal.noSuchAsk");
            case NO_ANSWER -> texts.of("refusal.noAnswer");
            case NO_SUCH_TARGET -> texts.of("refusal.noSuchTarget");
            case IN_TWO_BUNDLES -> texts.of("refusal.inTwoBundles");
            case ERASED -> texts.of("refusal.erased");
            case EMPTY -> texts.of("refusal.empty");
            case TOO_LONG -> texts.of("refusal.tooLong", Words.LONGEST);
        };
    }
}
