package nl.samenbord.ui.facilitator;

import nl.samenbord.board.Method;
import nl.samenbord.board.dossier.Dossier;
import nl.samenbord.board.dossier.Next;
import nl.samenbord.desk.Problem;
import nl.samenbord.desk.SchoolFolder;
import nl.samenbord.ui.facilitator.dossier.DossierActions;
import nl.samenbord.ui.facilitator.parts.Work;

import org.jspecify.annotations.Nullable;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

/** A folder that is only pretended, and what was asked of it. */
final class PretendedDossier implements DossierActions {
    final List<String> asked = new ArrayList<>();
    SchoolFolder folder = new SchoolFolder(Path.of("school"), List.of(), List.of(), 0);
    Optional<Problem> refusal = Optional.empty();
    private Runnable closed = () -> {};

    void onClosed(Runnable listener) {
        closed = listener;
    }

    boolean goneBack() {
        asked.add("back");
        return false;
    }

    @Override
    public void read(Consumer<SchoolFolder> told) {
        told.accept(folder);
    }

    @Override
    public String school() {
        return "";
    }

    @Override
    public void open(Path file, @Nullable Work at) {
        asked.add("open " + file.getFileName() + " " + at);
    }

    @Override
    public void beside(Path later, Path earlier) {
        asked.add("beside " + later.getFileName() + " " + earlier.getFileName());
    }

    @Override
    public void join(Path file, Path copy) {
        asked.add("join " + file.getFileName() + " " + copy.getFileName());
    }

    @Override
    public void begin(Next.What what, String school, Dossier dossier) {
        asked.add("begin " + what);
    }

    @Override
    public Optional<Problem> place(Path file, Method before, Method after) {
        asked.add("place " + file.getFileName() + " " + after.step() + after.phase());
        return refusal;
    }

    @Override
    public void choose() {
        asked.add("choose");
    }

    @Override
    public void close() {
        asked.add("close");
        closed.run();
    }

    @Override
    public void leave() {}
}
