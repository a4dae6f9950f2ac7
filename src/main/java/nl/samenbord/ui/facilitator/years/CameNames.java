package nl.samenbord.ui.facilitator.years;

import nl.samenbord.board.Carried;
import nl.samenbord.board.Progress;
import nl.samenbord.board.Proposal;
import nl.samenbord.text.Texts;
import nl.samenbord.text.TypedDay;
import nl.samenbord.text.TypedMoment;

import java.time.LocalDate;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What was promised and what came of it, in words. */
final class CameNames {
    private final Texts texts;
    private final TypedMoment moments;

    CameNames(Texts texts) {
        this.texts = texts;
        moments = new TypedMoment(texts, new TypedDay(texts, LocalDate.EPOCH));
    }

    String name(Progress.State state) {
        return switch (state) {
            case NEW -> texts.of("came.unsaid");
            case BUSY -> texts.of("state.busy");
            case DONE -> texts.of("came.done");
            case STOPPED -> texts.of("came.not");
        };
    }

    /** "actie · onderbouwteam · 1 dec. 2026". */
    String about(Carried one) {
        String sort =
                switch (one.sort()) {
                    case AGREEMENT -> texts.of("merge.agreement");
                    case THEME -> texts.of("themes.one");
                    case ACTION -> texts.of("came.action");
                    case DECISION ->
                            texts.of(
                                    "came.decision",
                                    decided(one.verdict()).toLowerCase(Locale.ROOT));
                };
        return Stream.of(sort, one.who(), moments.shown(one.when()))
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

    /** How far it is, and why. */
    String came(Carried one) {
        String far = name(one.came().state());
        return one.came().reason().isEmpty() ? far : far + " (" + one.came().reason() + ")";
    }
}
