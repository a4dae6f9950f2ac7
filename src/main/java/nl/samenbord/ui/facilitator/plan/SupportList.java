package nl.samenbord.ui.facilitator.plan;

import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

import nl.samenbord.board.Board;
import nl.samenbord.board.Dots;
import nl.samenbord.board.Id;
import nl.samenbord.board.Note;
import nl.samenbord.board.Posted;
import nl.samenbord.board.Theme;
import nl.samenbord.board.Themes;
import nl.samenbord.board.Voice;
import nl.samenbord.text.Texts;
import nl.samenbord.ui.facilitator.dots.ChoiceFilter;
import nl.samenbord.ui.facilitator.dots.PieceText;
import nl.samenbord.ui.facilitator.hand.Hand;
import nl.samenbord.ui.facilitator.parts.Parts;
import nl.samenbord.ui.grid.Names;

import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/** The notes and bundles behind a theme, each one step away; and a field to find others. */
final class SupportList extends VBox {
    private static final int MOST_FOUND = 6;

    private final Hand hand;
    private final Parts parts;
    private final Texts texts;
    private final Runnable gone;
    private final TextField find = new TextField();
    private final VBox found = new VBox();
    private final VBox behind = new VBox();
    private @Nullable Id theme;

    /** Gone runs when one goes to a note. */
    SupportList(Hand hand, Parts parts, Runnable gone) {
        this.hand = hand;
        this.parts = parts;
        this.gone = gone;
        texts = parts.texts();
        getStyleClass().add("supports");
        found.getStyleClass().add("supports");
        behind.getStyleClass().add("supports");
        parts.named(find, PlanIds.FIND, texts.of("themes.find"));
        find.setPromptText(texts.of("themes.find"));
        find.textProperty().addListener((_, _, _) -> look());
        getChildren().setAll(behind, find, found);
    }

    void show(Board board, Theme now) {
        if (!now.id().equals(theme)) {
            find.clear();
        }
        theme = now.id();
        List<Posted> pieces = new ArrayList<>();
        for (Id support : now.supports()) {
            board.bundles()
                    .find(support)
                    .flatMap(bundle -> bundle.notes().stream().findFirst())
                    .or(() -> Optional.of(support))
                    .flatMap(board::note)
                    .ifPresent(note -> pieces.add(piece(board, support, note)));
        }
        List<Node> rows = new ArrayList<>();
        for (Posted piece : pieces) {
            rows.add(behind(board, piece, rows.size()));
        }
        if (rows.isEmpty()) {
            rows.add(parts.label(texts.of("themes.noneBehind"), "muted"));
        }
        behind.getChildren().setAll(rows);
        look();
    }

    private static Posted piece(Board board, Id support, Note note) {
        return board.bundles().find(support).isPresent()
                ? Themes.piece(board, note)
                : new Posted.Loose(note);
    }

    private HBox behind(Board board, Posted piece, int place) {
        Button go =
                parts.button(
                        PlanIds.at("support-go", place),
                        texts.of("signals.go"),
                        () -> {
                            gone.run();
                            piece.all().stream().findFirst().ifPresent(hand::choose);
                        });
        Button away = parts.button(PlanIds.at("support-away", place), "×", () -> turn(piece));
        away.setAccessibleText(texts.of("themes.away", PieceText.words(piece)));
        away.getStyleClass().add("quiet");
        go.getStyleClass().add("small");
        return line(board, piece, go, away);
    }

    private HBox line(Board board, Posted piece, Node... buttons) {
        Label words = parts.label(PieceText.words(piece));
        words.setWrapText(true);
        words.setMinHeight(USE_PREF_SIZE);
        Label where = parts.wrapped(where(board, piece), "muted");
        VBox told = new VBox(words, where);
        HBox.setHgrow(told, Priority.ALWAYS);
        told.setMinWidth(0);
        HBox line = new HBox(told);
        line.getChildren().addAll(buttons);
        line.setAlignment(Pos.CENTER_LEFT);
        line.getStyleClass().add("support");
        return line;
    }

    /** "A1 · 3 briefjes · stippen: ouders 5 · school 2". */
    private String where(Board board, Posted piece) {
        Dots dots = new Dots(board);
        String given =
                board.template().voices().stream()
                        .filter(voice -> dots.of(piece.id(), voice.id()) > 0)
                        .map(voice -> name(voice) + " " + dots.of(piece.id(), voice.id()))
                        .collect(Collectors.joining(", "));
        String place = piece.cell().code() + " " + Names.of(board.template(), piece.cell());
        String notes = texts.of("notes.count", piece.all().size());
        return place
                + " · "
                + notes
                + (given.isEmpty() ? "" : " · " + texts.of("report.dots", given));
    }

    private static String name(Voice voice) {
        return Names.within(Names.many(voice));
    }

    private void look() {
        Board board = hand.board();
        Theme now = theme == null ? null : board.all(Theme.class).find(theme).orElse(null);
        List<Node> rows = new ArrayList<>();
        if (now != null && !find.getText().isBlank()) {
            ChoiceFilter filter = new ChoiceFilter(board.template(), find.getText());
            for (Posted piece : Posted.inOrder(board)) {
                boolean wanted = !now.supports().contains(piece.id()) && filter.wants(piece);
                if (wanted && rows.size() < MOST_FOUND) {
                    rows.add(found(board, piece, rows.size()));
                }
            }
            if (rows.isEmpty()) {
                rows.add(parts.label(texts.of("search.found", 0), "muted"));
            }
        }
        found.getChildren().setAll(rows);
    }

    private HBox found(Board board, Posted piece, int place) {
        Button add =
                parts.button(
                        PlanIds.at("support-add", place),
                        texts.of("themes.add"),
                        () -> turn(piece));
        add.setAccessibleText(texts.of("themes.add") + " " + PieceText.words(piece));
        add.getStyleClass().add("small");
        return line(board, piece, add);
    }

    private void turn(Posted piece) {
        if (theme != null) {
            hand.board()
                    .all(Theme.class)
                    .find(theme)
                    .ifPresent(now -> hand.submit(Themes.link(hand.board(), now, piece)));
            find.requestFocus();
        }
    }
}
