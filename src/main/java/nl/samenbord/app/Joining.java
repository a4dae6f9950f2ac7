package nl.samenbord.app;

import javafx.stage.FileChooser;
import javafx.stage.Window;

import nl.samenbord.board.Id;
import nl.samenbord.board.Outcome;
import nl.samenbord.desk.Copies;
import nl.samenbord.desk.LaidIn;
import nl.samenbord.desk.LaidInWords;
import nl.samenbord.desk.OpenSession;
import nl.samenbord.desk.ProblemException;
import nl.samenbord.merge.Conflict;
import nl.samenbord.merge.Decision;
import nl.samenbord.merge.Merged;
import nl.samenbord.store.Unknown;
import nl.samenbord.text.Texts;
import nl.samenbord.ui.facilitator.Laptop;
import nl.samenbord.ui.facilitator.joining.JoinPane;
import nl.samenbord.ui.facilitator.joining.LaidInPane;
import nl.samenbord.ui.facilitator.parts.Parts;
import nl.samenbord.ui.fx.Fonts;
import nl.samenbord.workshop.Author;
import nl.samenbord.workshop.Workshop;

import java.io.File;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;

/** Brings the notes of other laptops into the open session, once the facilitator has seen what. */
final class Joining {
    private final OpenSession session;
    private final Laptop laptop;
    private final Fonts fonts;
    private final Texts texts;

    Joining(OpenSession session, Laptop laptop, Fonts fonts, Texts texts) {
        this.session = session;
        this.laptop = laptop;
        this.fonts = fonts;
        this.texts = texts;
    }

    /** Asks for the files of the other laptops, and shows what would come. */
    void ask(Window owner) {
        FileChooser chooser = new FileChooser();
        chooser.setTitle(texts.of("merge.title"));
        chooser.getExtensionFilters()
                .add(new FileChooser.ExtensionFilter(texts.of("start.files"), "*.json"));
        File folder = session.file().toAbsolutePath().resolveSibling("").toFile();
        if (folder.isDirectory()) {
            chooser.setInitialDirectory(folder);
        }
        List<File> chosen = chooser.showOpenMultipleDialog(owner);
        if (chosen != null) {
            show(chosen.stream().map(File::toPath).toList());
        }
    }

    /** Shows what would come from these files. */
    void show(List<Path> files) {
        try {
            Copies copies = Copies.read(files, session.workshop().board());
            JoinPane pane =
                    new JoinPane(
                            copies.upon(session.workshop().board(), Map.of()),
                            copies.ofAnotherEvening(session.whereabouts().now()),
                            new Parts(texts, fonts),
                            decided -> join(copies, decided),
                            laptop::withoutGuest);
            laptop.guest(pane, false);
            pane.enter();
        } catch (ProblemException e) {
            laptop.problems().tell(e.problem());
        }
    }

    /** Somebody else had changed the file: what came, and what was said otherwise in two places. */
    void tell(LaidIn laid) {
        laptop.problems().say(LaidInWords.of(laid, texts));
        if (!laid.merged().conflicts().isEmpty()) {
            Parts parts = new Parts(texts, fonts);
            laptop.guest(new LaidInPane(laid.merged(), parts, fonts, laptop::withoutGuest), false);
        }
    }

    private void join(Copies copies, Map<Conflict, Decision> decided) {
        Workshop workshop = session.workshop();
        Merged whole = copies.whole(workshop.board(), decided);
        if (whole == null) {
            return;
        }
        // before anything is saved, so that what is saved has it
        session.know(copies.unknown(Unknown.NOTHING));
        for (Id note : whole.toErase()) {
            session.erase(note, erased -> laptop.privacy().tell(erased));
        }
        // what is erased may have stood in what the others point at
        Merged after = copies.whole(workshop.board(), decided);
        Outcome outcome =
                workshop.submit(Author.FACILITATOR, (after == null ? whole : after).change());
        laptop.withoutGuest();
        laptop.problems()
                .say(
                        outcome instanceof Outcome.Done
                                ? texts.of(
                                        "merge.done", texts.of("notes.new", whole.coming().fresh()))
                                : texts.of("merge.refused"));
    }
}
