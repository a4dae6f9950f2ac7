package nl.samenbord.app;

import javafx.stage.FileChooser;
import javafx.stage.Window;

import nl.samenbord.desk.OpenSession;
import nl.samenbord.desk.ProblemException;
import nl.samenbord.desk.SaveAnonymousCopy;
import nl.samenbord.text.Texts;
import nl.samenbord.ui.facilitator.Laptop;

import java.io.File;
import java.nio.file.Path;

/** Saves a copy of a session that points at nobody, where the facilitator wants it. */
final class Sharing {
    private static final String SESSION = ".samenbord.json";

    private final OpenSession session;
    private final Laptop laptop;
    private final Texts texts;

    Sharing(OpenSession session, Laptop laptop, Texts texts) {
        this.session = session;
        this.laptop = laptop;
        this.texts = texts;
    }

    /** Asks where the copy must go, and writes it there. */
    void ask(Window owner) {
        FileChooser chooser = new FileChooser();
        chooser.setTitle(texts.of("anonymous.button"));
        chooser.getExtensionFilters()
                .add(new FileChooser.ExtensionFilter(texts.of("session.files"), "*" + SESSION));
        File folder = session.file().toAbsolutePath().resolveSibling("").toFile();
        if (folder.isDirectory()) {
            chooser.setInitialDirectory(folder);
        }
        chooser.setInitialFileName(texts.of("anonymous.name") + SESSION);
        File chosen = chooser.showSaveDialog(owner);
        if (chosen != null) {
            save(chosen.toPath());
        }
    }

    /** Writes the copy; the file is replaced, because the chooser has asked about that. */
    void save(Path file) {
        Path whole =
                file.toString().endsWith(SESSION)
                        ? file
                        : file.resolveSibling(file.getFileName() + SESSION);
        SaveAnonymousCopy copy = new SaveAnonymousCopy(session.workshop().board());
        try {
            copy.write(whole);
            String done = texts.of("anonymous.done", whole.getFileName());
            String less =
                    copy.leftOut() == 0 ? "" : " " + texts.of("anonymous.leftOut", copy.leftOut());
            laptop.problems().say(done + less);
        } catch (ProblemException e) {
            laptop.problems().tell(e.problem());
        }
    }
}
