package nl.samenbord.ui.facilitator.paper;

import javafx.geometry.Bounds;
import javafx.scene.control.ScrollPane;
import javafx.scene.image.ImageView;
import javafx.scene.image.PixelBuffer;
import javafx.scene.image.PixelFormat;
import javafx.scene.image.WritableImage;
import javafx.scene.layout.StackPane;

import nl.samenbord.desk.PageLook;
import nl.samenbord.desk.PageView;
import nl.samenbord.ui.facilitator.parts.Parts;

/** A page on a desk: all of it, or a part that is scrolled. */
final class PageScroll extends ScrollPane {
    private static final double MARGIN = 14;

    private final ImageView image = new ImageView();
    private final StackPane sheet = new StackPane(image);

    /** Resized runs when there is other room for a page. */
    PageScroll(Parts parts, Runnable resized) {
        parts.named(this, PaperIds.PAGE, parts.texts().of("preview.page.none"));
        getStyleClass().add("paper-scroll");
        sheet.getStyleClass().add("paper-sheet");
        sheet.setMaxSize(USE_PREF_SIZE, USE_PREF_SIZE);
        image.setSmooth(true);
        StackPane desk = new StackPane(sheet);
        desk.getStyleClass().add("paper-desk");
        setContent(desk);
        setFitToWidth(true);
        setFitToHeight(true);
        setPannable(true);
        setFocusTraversable(true);
        sheet.setVisible(false);
        viewportBoundsProperty()
                .addListener(
                        (_, before, now) -> {
                            if (now.getWidth() != before.getWidth()
                                    || now.getHeight() != before.getHeight()) {
                                resized.run();
                            }
                        });
    }

    /** The view of this page in the room there is; larger is 0 to see all of it. */
    PageView view(int page, double larger) {
        Bounds room = getViewportBounds();
        double density =
                getScene() == null || getScene().getWindow() == null
                        ? 1
                        : getScene().getWindow().getOutputScaleX()
                                * getLocalToSceneTransform().getMxx();
        return new PageView(
                page,
                larger,
                Math.max(1, room.getWidth() - 2 * MARGIN),
                Math.max(1, room.getHeight() - 2 * MARGIN),
                density);
    }

    /** Shows this page; another page is shown from its top. */
    void show(PageLook look, boolean another) {
        image.setImage(
                new WritableImage(
                        new PixelBuffer<>(
                                look.dotsAcross(),
                                look.dotsDown(),
                                look.dots(),
                                PixelFormat.getIntArgbPreInstance())));
        image.setFitWidth(look.width());
        image.setFitHeight(look.height());
        sheet.setVisible(true);
        if (another) {
            setVvalue(0);
        }
    }

    /** How large all of the page that is shown can be seen, where it is seen this large now. */
    double whole(double seen) {
        PageView room = view(0, 0);
        double wide = image.getFitWidth() / seen;
        double high = image.getFitHeight() / seen;
        return Math.min(room.width() / wide, room.height() / high);
    }

    /** Says of which page it is. */
    void say(String page) {
        setAccessibleText(page);
    }
}
