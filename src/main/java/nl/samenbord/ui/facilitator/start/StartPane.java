package nl.samenbord.ui.facilitator.start;

import javafx.scene.Node;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.ScrollPane.ScrollBarPolicy;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

import nl.samenbord.desk.Problem;
import nl.samenbord.desk.Templates;
import nl.samenbord.desk.Unfinished;
import nl.samenbord.text.Texts;
import nl.samenbord.ui.facilitator.parts.Parts;
import nl.samenbord.ui.facilitator.parts.ProblemBanner;
import nl.samenbord.ui.facilitator.parts.QuietScroll;
import nl.samenbord.ui.fx.Fonts;

import org.jspecify.annotations.Nullable;

/** The first screen: a new evening, an older one, or the example. */
public final class StartPane extends HBox {
    private static final double LEAST_WIDTH = 900;

    private final Choices choices;
    private final StartActions actions;
    private final Parts parts;
    private final Fonts fonts;
    private final ProblemBanner problems;
    private final ChoiceButtons buttons;
    private final Offers offers;
    private final VBox told;
    private final Recovered recovered;
    private final VBox right = new VBox();
    private boolean narrow;
    private Templates.Listing templates;
    private @Nullable NewEveningForm form;
    private @Nullable TemplatesPane all;
    private @Nullable RestorePane restoring;

    /** The screen with these choices. */
    public StartPane(Choices choices, StartActions actions, Fonts fonts, Texts texts) {
        this.fonts = fonts;
        this.choices = choices;
        this.actions = actions;
        templates = choices.templates();
        this.parts = new Parts(texts, fonts);
        getStyleClass().add("start");
        problems = new ProblemBanner(parts);
        buttons =
                new ChoiceButtons(
                        choices,
                        actions,
                        parts,
                        () -> form("", false),
                        () -> form("", true),
                        this::all);
        offers = new Offers(actions, parts);
        told = new VBox(problems, offers);
        // what is offered belongs to the problem, and goes with it
        problems.visibleProperty()
                .addListener((_, _, on) -> Parts.shown(offers, on && offers.isSomething()));
        told.managedProperty().bind(problems.visibleProperty());
        recovered = new Recovered(choices.unfinished(), choices.today(), this::goOn, parts);
        right.getStyleClass().add("start-right");
        lay(false);
        widthProperty().addListener((_, _, now) -> resized(now.doubleValue() < LEAST_WIDTH));
        addEventFilter(KeyEvent.KEY_PRESSED, StartPane::pressed);
        list();
    }

    /** The choices beside what there is; in a narrow window above it, and all of it scrolls. */
    private void lay(boolean nowNarrow) {
        narrow = nowNarrow;
        Node focused = getScene() == null ? null : getScene().getFocusOwner();
        getChildren().clear();
        if (narrow) {
            getChildren().setAll(scrolling(new VBox(buttons, right)));
        } else {
            ScrollPane left = scrolling(buttons);
            left.setMinWidth(USE_PREF_SIZE);
            left.setHbarPolicy(ScrollBarPolicy.NEVER);
            HBox.setHgrow(left, Priority.NEVER);
            getChildren().setAll(left, scrolling(right));
        }
        only();
        // what scrolls is in the window only then
        applyCss();
        if (focused != null) {
            focused.requestFocus();
        }
    }

    private void resized(boolean nowNarrow) {
        if (narrow != nowNarrow) {
            lay(nowNarrow);
        }
    }

    private ScrollPane scrolling(Node content) {
        ScrollPane scroll = new QuietScroll();
        scroll.setContent(content);
        scroll.setFitToWidth(true);
        scroll.setFitToHeight(!narrow);
        scroll.setFocusTraversable(false);
        HBox.setHgrow(scroll, Priority.ALWAYS);
        return scroll;
    }

    /** In a narrow window what was chosen has it to itself. */
    private void only() {
        boolean chosen = form != null || all != null || restoring != null;
        Parts.shown(buttons, !narrow || !chosen);
    }

    /** Tells a problem: what was asked for could not be done. */
    public void tell(Problem problem) {
        problems.tell(problem);
        offers.offer(problem, choices.today());
    }

    /** Where nothing would come into the file there is nothing to look at first. */
    private void goOn(Unfinished unfinished) {
        if (unfinished.more().changes() > 0) {
            restoring(unfinished);
        } else {
            actions.restore(unfinished);
        }
    }

    /** Shows what a stopped program left, before it is brought back. */
    public void restoring(Unfinished unfinished) {
        form = null;
        all = null;
        restoring = new RestorePane(unfinished, choices.today(), actions, parts, fonts, this::back);
        right.getChildren().setAll(told, restoring);
        only();
        restoring.ready();
    }

    /** Brings the keyboard to where one is, to what was left unfinished, or to the first choice. */
    public void ready() {
        applyCss();
        if (form != null) {
            form.chose();
        } else if (all != null) {
            all.ready();
        } else if (restoring != null) {
            restoring.ready();
        } else if (!offers.ready() && !recovered.ready()) {
            buttons.ready();
        }
    }

    /** There are other templates now; the one of this id is chosen where one chooses. */
    public void templates(Templates.Listing listing, String id) {
        templates = listing;
        if (form != null) {
            form.templates(listing, id);
        }
        if (all != null) {
            all.show(listing, id);
        }
    }

    private void list() {
        form = null;
        all = null;
        restoring = null;
        right.getChildren()
                .setAll(
                        told,
                        recovered,
                        new RecentList(choices.recent(), choices.today(), actions, parts));
        only();
    }

    /** For a new evening, or only for the paper of one. */
    private void form(String template, boolean paper) {
        all = null;
        restoring = null;
        form = new NewEveningForm(choices, actions, parts, paper, this::back);
        form.templates(templates, template);
        right.getChildren().setAll(told, form);
        only();
        form.ready();
    }

    private void all() {
        form = null;
        restoring = null;
        all =
                new TemplatesPane(
                        templates,
                        actions.templates(),
                        parts,
                        template -> form(template.id(), false),
                        this::back);
        right.getChildren().setAll(told, all);
        only();
        all.ready();
    }

    private void back() {
        list();
        ready();
    }

    private static void pressed(KeyEvent event) {
        if (event.getCode() == KeyCode.ENTER && event.getTarget() instanceof ButtonBase button) {
            button.fire();
            event.consume();
        }
    }
}
