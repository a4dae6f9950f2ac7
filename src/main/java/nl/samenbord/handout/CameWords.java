package nl.samenbord.handout;

import nl.samenbord.board.Carried;
import nl.samenbord.board.Progress;
import nl.samenbord.board.Proposal;
import nl.samenbord.text.Texts;

import java.util.stream.Collectors;
import java.util.stream.Stream;

/** How the paper says what came of something: a shape, a word, and why. */
final class CameWords {
    private final Phrases phrases;
    private final Texts texts;

    CameWords(Phrases phrases) {
        this.phrases = phrases;
        texts = phrases.texts();
    }

    /** "● gedaan", told apart by shape and word. */
    String state(Progress came) {
        return switch (came.state()) {
            case NEW -> "– " + texts.of("came.unsaid");
            case BUSY -> "◐ " + texts.of("state.busy");
            case DONE -> "● " + texts.of("came.done");
            case STOPPED -> "○ " + texts.of("came.not");
        };
    }

    /** Which sort of promise, by whom and when: "actie · onderbouwteam · 1 dec. 2026". */
    String about(Carried one) {
        String sort =
                switch (one.sort()) {
                    case AGREEMENT -> "";
                    case THEME -> texts.of("themes.one");
                    case ACTION -> texts.of("came.action");
                    case DECISION ->
                            texts.of("came.decision", phrases.lower(decided(one.verdict())));
                };
        return Stream.of(sort, one.who(), phrases.moment(one.when()))
                .filter(words -> !words.isEmpty())
                .collect(Collectors.joining(" · "));
    }

    private String decided(Proposal.Verdict verdict) {
        return switch (verdict) {
            case OPEN -> texts.of("verdict.open");
            case DO -> texts.of("verdict.do");
            case LATER -> texts.of("verdict.later");
            case NOT -> texts.of("verdict.not");
        };
    }
}
