package nl.samenbord.ui.facilitator.programme;

import javafx.scene.layout.VBox;

import nl.samenbord.board.Change;
import nl.samenbord.board.Fact;
import nl.samenbord.board.Meeting;
import nl.samenbord.board.Method;
import nl.samenbord.board.Welcome;
import nl.samenbord.ui.facilitator.hand.Hand;
import nl.samenbord.ui.facilitator.parts.Lines;
import nl.samenbord.ui.facilitator.parts.Parts;

import java.util.List;
import java.util.function.UnaryOperator;

/** How people are received: in which languages, with which words, who is where, by which rules. */
final class ReceptionForm extends VBox {
    private static final int ROWS = 3;

    private final Hand hand;
    private final LanguageButtons languages;
    private final WelcomeLines welcome;
    private final Lines where;
    private final Lines rules;

    ReceptionForm(Hand hand, Parts parts) {
        this.hand = hand;
        var texts = parts.texts();
        languages = new LanguageButtons(parts, this::speak);
        welcome = new WelcomeLines(parts, this::greet);
        where = new Lines(parts, ProgrammeIds.WHERE, texts.of("meeting.where"), ROWS, this::where);
        where.setPromptText(texts.of("meeting.where.example"));
        rules = new Lines(parts, ProgrammeIds.RULES, texts.of("meeting.rules"), ROWS, this::rules);
        rules.setPromptText(texts.of("meeting.rules.example"));
        Fields fields = new Fields(parts);
        fields.add(texts.of("meeting.languages"), languages);
        fields.add(texts.of("meeting.welcome"), welcome);
        fields.add(texts.of("meeting.where"), where);
        fields.add(texts.of("meeting.rules"), rules);
        getChildren().setAll(fields);
    }

    /** Shows the meeting and the welcome of now. */
    void show() {
        languages.show(meeting().languages());
        welcome.show(meeting(), reception());
        where.show(reception().whereabouts());
        rules.show(meeting().method().rules());
    }

    private void speak(List<String> spoken) {
        tell(meeting(), meeting().speaking(spoken));
    }

    private boolean greet(UnaryOperator<Welcome> how) {
        return tell(reception(), how.apply(reception()));
    }

    private boolean where(List<String> lines) {
        return tell(reception(), reception().telling(lines));
    }

    private boolean rules(List<String> lines) {
        Method method = meeting().method();
        return tell(meeting(), meeting().led(method.ruled(lines)));
    }

    private boolean tell(Fact before, Fact after) {
        hand.submit(new Change.Tell(before, after));
        show();
        return true;
    }

    private Meeting meeting() {
        return hand.board().meeting();
    }

    private Welcome reception() {
        return hand.board().welcome();
    }
}
