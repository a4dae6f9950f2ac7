package nl.samenbord.app;

import javafx.stage.Stage;

import nl.samenbord.desk.News;
import nl.samenbord.desk.OpenSession;
import nl.samenbord.desk.Problem;
import nl.samenbord.desk.ProblemWords;
import nl.samenbord.desk.SaveState;
import nl.samenbord.store.SessionFormat;
import nl.samenbord.text.Texts;
import nl.samenbord.ui.facilitator.Laptop;
import nl.samenbord.ui.facilitator.parts.Ids;
import nl.samenbord.ui.facilitator.parts.ProblemBanner.Answer;

import java.nio.file.Path;
import java.util.Optional;

/** Tells where the open session is kept and as which, and asks what only a person can tell. */
final class Whereto {
    private final OpenSession session;
    private final Laptop laptop;
    private final Texts texts;
    private boolean gone;

    Whereto(OpenSession session, Laptop laptop, Texts texts) {
        this.session = session;
        this.laptop = laptop;
        this.texts = texts;
        session.whereabouts().onNews(this::tell);
    }

    /** How safe it is now: a file that is gone is asked for, once each time. */
    void saved(SaveState state) {
        laptop.saved(state);
        boolean isGone =
                state instanceof SaveState.Failing failing
                        && failing.problem() instanceof Problem.Gone;
        if (isGone && !gone) {
            ask();
        }
        gone = isGone;
    }

    private void ask() {
        ask(new Problem.Gone(session.file()));
    }

    private void ask(Problem problem) {
        String file = problem instanceof Problem.OfFile of ? name(of.file()) + ": " : "";
        laptop.problems()
                .ask(
                        file + new ProblemWords(texts).sentence(problem),
                        new Answer(
                                Ids.KEEP_HERE,
                                texts.of("gone.here"),
                                session.whereabouts()::keepHere),
                        new Answer(Ids.KEEP_THERE, texts.of("gone.there"), this::choose));
    }

    /** Where it must go: a new file, or the one that was moved. */
    private void choose() {
        Optional<Path> chosen =
                new FileDialogs((Stage) laptop.getScene().getWindow())
                        .save(
                                name(session.file()),
                                texts.of("gone.there"),
                                texts.of("session.files"),
                                "*" + SessionFormat.SUFFIX);
        // who goes back without a choice is asked again
        chosen.ifPresentOrElse(this::keepIn, this::ask);
    }

    void keepIn(Path chosen) {
        session.whereabouts()
                .keepIn(
                        SessionFormat.isNamed(chosen)
                                ? chosen
                                : chosen.resolveSibling(name(chosen) + SessionFormat.SUFFIX));
    }

    private void tell(News news) {
        switch (news) {
            case News.Followed(Path file) ->
                    laptop.problems().say(texts.of("news.followed", name(file)));
            case News.BegunAnew _ -> laptop.problems().say(texts.of("news.begunAnew"));
            case News.NotThere(Problem why) -> ask(why);
            case News.OwnId(Path file, Path other) ->
                    laptop.problems().say(texts.of("news.ownId", name(file), name(other)));
            case News.SameAsked(Path other) ->
                    laptop.problems()
                            .ask(
                                    texts.of("same.ask", name(other)),
                                    new Answer(
                                            Ids.SAME_YES,
                                            texts.of("same.yes"),
                                            () -> session.whereabouts().answer(other, true)),
                                    new Answer(
                                            Ids.SAME_NO,
                                            texts.of("same.no"),
                                            () -> session.whereabouts().answer(other, false)));
        }
    }

    private static String name(Path file) {
        return String.valueOf(file.getFileName());
    }
}
