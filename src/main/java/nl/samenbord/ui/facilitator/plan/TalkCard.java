package nl.samenbord.ui.facilitator.plan;

import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;

import nl.samenbord.board.Board;
import nl.samenbord.board.Change;
import nl.samenbord.board.Id;
import nl.samenbord.board.Proposal;
import nl.samenbord.board.Theme;
import nl.samenbord.board.Themes;
import nl.samenbord.board.Words;
import nl.samenbord.text.Texts;
import nl.samenbord.ui.facilitator.hand.Hand;
import nl.samenbord.ui.facilitator.parts.Entry;
import nl.samenbord.ui.facilitator.parts.Parts;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** One theme in the talk: the wish, what could be done, and what is decided of each of these. */
final class TalkCard extends VBox {
    private static final int MOST_BEHIND = 3;

    private final Hand hand;
    private final Id id;
    private final Parts parts;
    private final Texts texts;
    private final PlanWords words;
    private final Label title;
    private final Label behind;
    private final Entry wish;
    private final VBox rows = new VBox();
    private final Button add;
    private Map<Id, ProposalRow> known = new HashMap<>();

    TalkCard(Hand hand, Id id, Parts parts) {
        this.hand = hand;
        this.id = id;
        this.parts = parts;
        texts = parts.texts();
        words = new PlanWords(texts);
        getStyleClass().add("talk-card");
        title = wrapped("list-title");
        behind = wrapped("muted");
        wish = new Entry(parts, "", texts.of("talk.wish"), this::wish);
        wish.setPromptText(texts.of("talk.wish"));
        rows.getStyleClass().add("action-rows");
        add = parts.button("", texts.of("talk.add"), this::add);
        add.getStyleClass().add("small");
        getChildren()
                .setAll(
                        title,
                        parts.label(texts.of("talk.wish"), "field-title"),
                        wish,
                        behind,
                        parts.label(texts.of("talk.proposals"), "field-title"),
                        rows,
                        add);
    }

    private Label wrapped(String style) {
        Label label = parts.label("", style);
        label.setWrapText(true);
        label.setMinHeight(USE_PREF_SIZE);
        return label;
    }

    private boolean wish(String typed) {
        hand.board()
                .all(Theme.class)
                .find(id)
                .filter(now -> !now.wish().equals(typed))
                .ifPresent(now -> hand.submit(new Change.Edit(now, now.wishing(typed))));
        return true;
    }

    private void add() {
        Proposal proposal = Proposal.of(id);
        if (hand.submit(Change.Add.last(proposal))) {
            ProposalRow row = known.get(proposal.id());
            if (row != null) {
                row.enter();
            }
        }
    }

    /** Brings the keyboard to the wish. */
    void enter() {
        wish.requestFocus();
    }

    /** Shows the theme at this place, from 0. */
    void show(Board board, Theme theme, int place) {
        title.setText(words.title(theme));
        wish.setId(PlanIds.wish(place));
        wish.show(theme.wish());
        add.setId(PlanIds.add(place));
        add.setAccessibleText(texts.of("talk.add") + ": " + title.getText());
        String from =
                theme.supports().stream()
                        .flatMap(support -> said(board, support))
                        .limit(MOST_BEHIND)
                        .map(text -> "\n“" + Words.onOneLine(text) + "”")
                        .collect(Collectors.joining());
        behind.setText(from.isEmpty() ? "" : texts.of("talk.from", from));
        Parts.shown(behind, !from.isEmpty());
        Map<Id, ProposalRow> next = new HashMap<>();
        List<Node> shown = new ArrayList<>();
        for (Proposal proposal : Themes.proposals(board, theme)) {
            ProposalRow before = known.get(proposal.id());
            ProposalRow row = before == null ? new ProposalRow(hand, proposal.id(), parts) : before;
            row.show(proposal, place, shown.size());
            next.put(proposal.id(), row);
            shown.add(row);
        }
        known = next;
        if (!rows.getChildren().equals(shown)) {
            rows.getChildren().setAll(shown);
        }
    }

    private static Stream<String> said(Board board, Id support) {
        return board
                .bundles()
                .find(support)
                .map(bundle -> bundle.title())
                .or(() -> board.note(support).map(note -> note.text()))
                .stream();
    }
}
