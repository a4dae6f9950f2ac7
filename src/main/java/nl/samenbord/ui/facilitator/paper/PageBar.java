package nl.samenbord.ui.facilitator.paper;

import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;

import nl.samenbord.text.Texts;
import nl.samenbord.ui.facilitator.parts.PageKeys;
import nl.samenbord.ui.facilitator.parts.Parts;

import java.util.function.Consumer;

/** Above a page: which one it is, how large it is seen, and what turns and enlarges it. */
final class PageBar extends HBox {
    private final Texts texts;
    private final Label number;
    private final Label making;
    private final Label size;
    private final Button previous;
    private final Button next;

    /** Tells what was asked for; whole is for all of the page. */
    PageBar(Parts parts, Consumer<PageKeys> asked, Runnable whole) {
        texts = parts.texts();
        getStyleClass().add("page-bar");
        setAlignment(Pos.CENTER_LEFT);
        previous = button(parts, PaperIds.PREVIOUS, "‹", PageKeys.PREVIOUS, asked);
        next = button(parts, PaperIds.NEXT, "›", PageKeys.NEXT, asked);
        number = parts.named(parts.label("", "page-number"), PaperIds.PAGE_NUMBER, "");
        number.setMinWidth(USE_PREF_SIZE);
        making = parts.named(parts.label("", "muted"), PaperIds.MAKING, "");
        size = parts.label("", "muted");
        size.setMinWidth(USE_PREF_SIZE);
        Region space = new Region();
        HBox.setHgrow(space, Priority.ALWAYS);
        getChildren()
                .setAll(
                        previous,
                        number,
                        next,
                        making,
                        space,
                        button(parts, PaperIds.SMALLER, "−", PageKeys.SMALLER, asked),
                        size,
                        button(parts, PaperIds.LARGER, "+", PageKeys.LARGER, asked),
                        parts.button(PaperIds.WHOLE, texts.of("preview.whole"), whole));
    }

    private static Button button(
            Parts parts, String id, String sign, PageKeys what, Consumer<PageKeys> asked) {
        Button button = parts.button(id, sign, () -> asked.accept(what));
        button.setAccessibleText(parts.texts().of(what.words()));
        parts.key(button, what.shown());
        return button;
    }

    /** So many pages are made. */
    void making(int pages) {
        tell(pages == 0 ? texts.of("handout.making") : texts.of("handout.page", pages));
    }

    /** Which page is seen, from 0, of how many, and how many times as large as on paper. */
    void show(int page, int pages, double larger) {
        tell("");
        number.setText(place(page, pages));
        number.setAccessibleText(number.getText());
        size.setText(Math.round(larger * 100) + " %");
        previous.setDisable(page == 0);
        next.setDisable(page >= pages - 1);
    }

    /** Which page that is, in words. */
    String place(int page, int pages) {
        return texts.of("page.number", page + 1, pages);
    }

    private void tell(String words) {
        making.setText(words);
        making.setAccessibleText(words);
    }
}
