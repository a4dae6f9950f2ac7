package nl.samenbord.ui.facilitator.dots;

import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

import nl.samenbord.board.Ballot;
import nl.samenbord.board.Board;
import nl.samenbord.board.Budget;
import nl.samenbord.board.Change;
import nl.samenbord.board.Voting;
import nl.samenbord.text.Texts;
import nl.samenbord.ui.facilitator.hand.Hand;
import nl.samenbord.ui.facilitator.parts.CountField;
import nl.samenbord.ui.facilitator.parts.Parts;
import nl.samenbord.ui.facilitator.parts.WrappingRow;

import org.jspecify.annotations.Nullable;

import java.time.Clock;
import java.time.OffsetDateTime;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;

/**
 * How many dots each person has; once dots were given it asks before that changes, and tells it.
 */
final class BudgetBar extends VBox {
    private static final double GAP = 10;

    private record Asked(int each, int most) {}

    private final Hand hand;
    private final Texts texts;
    private final Clock clock;
    private final CountField each = new CountField(n -> change(new Asked(n, most())));
    private final CountField most = new CountField(n -> change(new Asked(each(), n)));
    private final Label suggestion;
    private final Label revised;
    private final Button takeOver;
    private final Label question;
    private final HBox strip;
    private Budget.Suggestion suggested = Budget.suggest(0);
    private @Nullable Asked asked;

    BudgetBar(Hand hand, Parts parts, Clock clock) {
        this.hand = hand;
        this.clock = clock;
        texts = parts.texts();
        getStyleClass().add("budget-bar");
        parts.named(each, DotIds.EACH, texts.of("dots.each"));
        parts.named(most, DotIds.MOST, texts.of("dots.most"));
        suggestion = parts.named(parts.label("", "muted"), DotIds.SUGGESTION, "");
        suggestion.setWrapText(true);
        revised = parts.named(parts.label("", "muted"), DotIds.REVISED, "");
        takeOver = parts.button(DotIds.TAKE_OVER, texts.of("dots.takeOver"), this::takeOver);
        takeOver.getStyleClass().add("small");
        question = parts.named(parts.label(""), DotIds.ASKED, "");
        question.setWrapText(true);
        question.setMinHeight(USE_PREF_SIZE);
        HBox.setHgrow(question, Priority.ALWAYS);
        question.setMaxWidth(Double.MAX_VALUE);
        strip =
                row(
                        question,
                        parts.button(DotIds.CHANGE, texts.of("dots.change"), this::revise),
                        parts.button(DotIds.LEAVE, texts.of("dots.leave"), this::leave));
        strip.getStyleClass().add("offer");
        getChildren()
                .setAll(
                        WrappingRow.of(
                                GAP,
                                row(parts.label(texts.of("dots.each")), each),
                                row(parts.label(texts.of("dots.most")), most)),
                        row(suggestion, takeOver),
                        revised,
                        strip);
        Parts.shown(strip, false);
    }

    private static HBox row(Node... nodes) {
        HBox row = new HBox(nodes);
        row.getStyleClass().add("side-top");
        row.setAlignment(Pos.CENTER_LEFT);
        return row;
    }

    /** Shows what was laid down on this board, and what could be for so many choices. */
    void show(Board board, int choices) {
        Voting voting = board.voting();
        each.show(voting.each());
        most.show(voting.mostOnOne());
        suggested = Budget.suggest(choices);
        boolean other =
                suggested.each() != voting.each() || suggested.mostOnOne() != voting.mostOnOne();
        String words = texts.of("dots.suggestion", suggested.each(), suggested.mostOnOne());
        say(suggestion, choices > 0 && other ? words : "");
        Parts.shown(takeOver, choices > 0 && other);
        say(revised, voting.revisions().isEmpty() ? "" : told(voting.revisions().getLast()));
        if (board.all(Ballot.class).isEmpty()) {
            leave();
        }
    }

    private String told(Voting.Revision last) {
        OffsetDateTime at = last.at();
        String time =
                at == null
                        ? ""
                        : DateTimeFormatter.ofPattern("HH:mm", texts.language().locale())
                                .format(at.atZoneSameInstant(clock.getZone()));
        return texts.of(
                "dots.revised",
                time,
                last.before(),
                last.after(),
                last.mostBefore(),
                last.mostAfter());
    }

    private static void say(Label label, String words) {
        label.setText(words);
        label.setAccessibleText(words);
        Parts.shown(label, !words.isEmpty());
    }

    private int each() {
        return asked == null ? hand.board().voting().each() : asked.each();
    }

    private int most() {
        return asked == null ? hand.board().voting().mostOnOne() : asked.most();
    }

    private void takeOver() {
        change(new Asked(suggested.each(), suggested.mostOnOne()));
    }

    /** Before the first dots it simply changes; after them it asks. */
    private void change(Asked wanted) {
        Voting now = hand.board().voting();
        boolean same = wanted.each() == now.each() && wanted.most() == now.mostOnOne();
        if (hand.board().all(Ballot.class).isEmpty()) {
            hand.submit(new Change.Tell(now, now.giving(wanted.each(), wanted.most())));
        } else if (same) {
            leave();
        } else {
            asked = wanted;
            say(question, texts.of("dots.ask", changes(wanted, now)));
            Parts.shown(strip, true);
        }
    }

    /** Only what would change. */
    private String changes(Asked wanted, Voting now) {
        List<String> changes = new ArrayList<>();
        if (wanted.each() != now.each()) {
            changes.add(texts.of("dots.ask.each", wanted.each(), now.each()));
        }
        if (wanted.most() != now.mostOnOne()) {
            changes.add(texts.of("dots.ask.most", wanted.most(), now.mostOnOne()));
        }
        return String.join("; ", changes);
    }

    private void revise() {
        Asked wanted = asked;
        leave();
        if (wanted != null) {
            Voting now = hand.board().voting();
            OffsetDateTime at = OffsetDateTime.now(clock).truncatedTo(ChronoUnit.SECONDS);
            hand.submit(new Change.Tell(now, now.revised(wanted.each(), wanted.most(), at)));
        }
    }

    private void leave() {
        asked = null;
        Parts.shown(strip, false);
    }

    /** Leaves the budget as it was; false if nothing was asked. */
    boolean back() {
        boolean open = strip.isVisible();
        leave();
        return open;
    }
}
