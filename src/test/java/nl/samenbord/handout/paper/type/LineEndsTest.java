package nl.samenbord.handout.paper.type;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

final class LineEndsTest {
    /** Every place where a line may end has a bar. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "我|们|希|望，|老|师。|（好）|“对”|《书》！|他",
                "天|气……|好——|对～|对",
                "对|（一）、|（二）；|完：|「好」|吗？|5％",
                "价|格|￥100|元",
                "ラー|メ|ン|を|ちょっ|と",
                "ሰላም፡|ዓለም።|ቤት፡፡|ት",
                "o.a. |m.u.v. |bijv. |de |koffie",
                "wel/niet |naar(binnen) |(groep |5/6)",
                "5–6 |jaar, |mei–|juni, |foto-|album, |x-1",
                "‘s |middags |„ja”, |…en |dan",
                "http://voorbeeld.nl/pad?x=1"
            })
    void noLineBeginsOrEndsWithAMarkThatNeverDoes(String marked) {
        String typed = marked.replace("|", "");
        LineEnds ends = new LineEnds(typed);
        StringBuilder found = new StringBuilder();
        for (int i = 0; i < typed.length(); i++) {
            found.append(i > 0 && ends.at(i) ? "|" : "").append(typed.charAt(i));
        }
        assertEquals(marked, found.toString());
    }
}
