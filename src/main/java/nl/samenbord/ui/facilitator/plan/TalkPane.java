package nl.samenbord.ui.facilitator.plan;

import javafx.scene.Node;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

import nl.samenbord.board.Board;
import nl.samenbord.board.Id;
import nl.samenbord.board.Proposal;
import nl.samenbord.board.Theme;
import nl.samenbord.board.review.Answer;
import nl.samenbord.text.Texts;
import nl.samenbord.ui.facilitator.hand.Hand;
import nl.samenbord.ui.facilitator.parts.NamesLabel;
import nl.samenbord.ui.facilitator.parts.PaneTop;
import nl.samenbord.ui.facilitator.parts.Parts;
import nl.samenbord.ui.facilitator.parts.SignalWords;
import nl.samenbord.ui.facilitator.parts.Tabs;
import nl.samenbord.ui.facilitator.parts.Work;
import nl.samenbord.ui.facilitator.parts.WorkPane;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The talk with the school's leaders: theme by theme what could be done and what is decided. */
public final class TalkPane extends VBox implements WorkPane {
    /** The name of the line that tells of a person's name. */
    public static final String NAMES = "talk-names";

    private final Hand hand;
    private final Parts parts;
    private final Tabs tabs;
    private final VBox cards = new VBox();
    private final ScrollPane talk;
    private final AnswerView answer;
    private final Node none;
    private Map<Id, TalkCard> known = new HashMap<>();

    /** Runs close when nobody looks any more. */
    public TalkPane(Hand hand, SignalWords words, Parts parts, Runnable close) {
        this.hand = hand;
        this.parts = parts;
        Texts texts = parts.texts();
        getStyleClass().add("side-list");
        tabs =
                new Tabs(
                        parts,
                        List.of(
                                new Tabs.Tab(PlanIds.TO_TALK, texts.of("talk.toTalk")),
                                new Tabs.Tab(PlanIds.TO_ANSWER, texts.of("talk.toAnswer"))),
                        this::open);
        cards.getStyleClass().add("talk-cards");
        talk = parts.named(new ScrollPane(cards), PlanIds.TALK, texts.of("work.talk"));
        talk.setFitToWidth(true);
        talk.setPrefHeight(0);
        talk.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
        VBox.setVgrow(talk, Priority.ALWAYS);
        answer = new AnswerView(parts);
        VBox.setVgrow(answer, Priority.ALWAYS);
        none = parts.label(texts.of("talk.none"), "muted");
        getChildren()
                .setAll(
                        new PaneTop(Work.TALK, parts, close, tabs),
                        new NamesLabel(NAMES, this, words, hand::board),
                        talk,
                        answer);
    }

    @Override
    public Work work() {
        return Work.TALK;
    }

    @Override
    public Node node() {
        return this;
    }

    @Override
    public boolean wide() {
        return true;
    }

    /** What was proposed and nobody decided on yet. */
    @Override
    public int count() {
        return Answer.of(hand.board(), Proposal.Verdict.OPEN).size();
    }

    @Override
    public void open() {
        show();
        if (tabs.at() == 1) {
            answer.enter();
        } else if (cards.getChildren().getFirst() instanceof TalkCard first) {
            first.enter();
        } else {
            talk.requestFocus();
        }
    }

    @Override
    public void show() {
        boolean talking = tabs.at() == 0;
        Parts.shown(talk, talking);
        Parts.shown(answer, !talking);
        if (talking) {
            cards(hand.board());
        } else {
            answer.show(hand.board().forPaper());
        }
    }

    private void cards(Board board) {
        Map<Id, TalkCard> next = new HashMap<>();
        List<Node> shown = new ArrayList<>();
        for (Theme theme : board.all(Theme.class)) {
            TalkCard before = known.get(theme.id());
            TalkCard card = before == null ? new TalkCard(hand, theme.id(), parts) : before;
            card.show(board, theme, shown.size());
            next.put(theme.id(), card);
            shown.add(card);
        }
        known = next;
        if (shown.isEmpty()) {
            shown.add(none);
        }
        if (!cards.getChildren().equals(shown)) {
            cards.getChildren().setAll(shown);
        }
    }
}
