package nl.samenbord.ui.facilitator.start;

import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

import nl.samenbord.desk.Recent;
import nl.samenbord.text.Texts;
import nl.samenbord.ui.facilitator.dossier.DossierIds;
import nl.samenbord.ui.facilitator.parts.Ids;
import nl.samenbord.ui.facilitator.parts.LineButton;
import nl.samenbord.ui.facilitator.parts.MeetingTitle;
import nl.samenbord.ui.facilitator.parts.Parts;
import nl.samenbord.ui.facilitator.parts.WrappingRow;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.List;

/** The sessions that were open lately; what is gone stays in sight, with the reason. */
final class RecentList extends VBox {
    private final LocalDate today;
    private final StartActions actions;
    private final Parts parts;

    RecentList(List<Recent> recent, LocalDate today, StartActions actions, Parts parts) {
        this.today = today;
        this.actions = actions;
        this.parts = parts;
        getStyleClass().add("recent-list");
        getChildren().add(top());
        if (recent.isEmpty()) {
            getChildren().add(parts.wrapped(parts.texts().of("start.recent.none"), "muted"));
        }
        for (int i = 0; i < recent.size(); i++) {
            getChildren().add(row(recent.get(i), i));
        }
    }

    private WrappingRow top() {
        Label title = parts.label(parts.texts().of("start.recent"), "list-title");
        HBox.setHgrow(title, Priority.ALWAYS);
        return WrappingRow.of(
                12,
                title,
                parts.button(
                        DossierIds.OPEN,
                        parts.texts().of("dossier.open"),
                        () -> actions.folders().choose()));
    }

    /** A session, and beside it the dossier of the folder that it lies in. */
    private HBox row(Recent recent, int place) {
        Button card = card(recent, place);
        HBox.setHgrow(card, Priority.ALWAYS);
        HBox row = new HBox(8, card);
        Path folder = recent.file().toAbsolutePath().getParent();
        if (folder != null && Files.isDirectory(folder)) {
            Button dossier =
                    parts.button(
                            DossierIds.OPEN + "-" + place,
                            parts.texts().of("work.dossier"),
                            () -> actions.folders().open(folder));
            dossier.setAccessibleText(parts.texts().of("dossier.title", recent.title()));
            dossier.setMaxHeight(Double.MAX_VALUE);
            row.getChildren().add(dossier);
        }
        return row;
    }

    private Button card(Recent recent, int place) {
        Path file = recent.file();
        boolean there = Files.exists(file);
        Label title = parts.wrapped(recent.title(), "recent-title");
        Label more = parts.wrapped(there ? count(recent) : gone(file), "recent-more");
        VBox words = new VBox(3, title, more);
        String over = there ? over(recent) : "";
        if (!over.isEmpty()) {
            words.getChildren().add(parts.wrapped(over, "recent-over"));
        }
        HBox.setHgrow(words, Priority.ALWAYS);
        var when = parts.label(when(recent), "recent-more");
        when.setMinWidth(USE_PREF_SIZE);
        HBox row = new HBox(12, words, when);
        row.setAlignment(Pos.CENTER_LEFT);
        Button card = new LineButton(parts, Ids.recent(place), row, () -> actions.open(file));
        row.prefWidthProperty().bind(card.widthProperty().subtract(40));
        String said = title.getText() + ", " + more.getText() + ", " + when.getText();
        card.setAccessibleText(over.isEmpty() ? said : said + ". " + over);
        card.getStyleClass().add("recent");
        card.setDisable(!there);
        return card;
    }

    private String count(Recent recent) {
        return parts.texts().of("notes.soFar", recent.notes());
    }

    /** It is opened to be done away with; nothing is done by itself. */
    private String over(Recent recent) {
        LocalDate day = recent.keepUntil();
        return day != null && recent.isOver(today)
                ? parts.texts().of("start.recent.over", MeetingTitle.day(day, parts.texts()))
                : "";
    }

    private String gone(Path file) {
        Path folder = file.toAbsolutePath().getParent();
        boolean folderThere = folder != null && Files.isDirectory(folder);
        return folderThere
                ? parts.texts().of("start.recent.fileGone")
                : parts.texts().of("start.recent.folderGone");
    }

    private String when(Recent recent) {
        Texts texts = parts.texts();
        ZonedDateTime at = recent.at().atZone(ZoneId.systemDefault());
        LocalDate day = at.toLocalDate();
        String time = DateTimeFormatter.ofPattern("HH:mm", texts.language().locale()).format(at);
        if (day.equals(today)) {
            return texts.of("start.today", time);
        }
        return day.equals(today.minusDays(1))
                ? texts.of("start.yesterday", time)
                : MeetingTitle.day(day, texts);
    }
}
