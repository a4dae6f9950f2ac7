package nl.samenbord.app;

import nl.samenbord.board.Method;
import nl.samenbord.board.dossier.Dossier;
import nl.samenbord.board.dossier.Next;
import nl.samenbord.desk.KnownHeadings;
import nl.samenbord.desk.Problem;
import nl.samenbord.desk.SchoolFolder;
import nl.samenbord.ui.facilitator.dossier.DossierActions;
import nl.samenbord.ui.facilitator.parts.Work;

import org.jspecify.annotations.Nullable;

import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;

/** A session with no program around it, from which one can't go anywhere. */
final class Alone implements Around, DossierActions {
    final Map<String, String> choices = new HashMap<>();

    @Override
    public void toStart() {}

    @Override
    public boolean toDossier() {
        return false;
    }

    @Override
    public KnownHeadings headings() {
        return new KnownHeadings(
                name -> choices.getOrDefault(name, ""),
                (name, choice) -> choices.put(name, choice));
    }

    @Override
    public DossierActions dossier(OwnSession own, Runnable close) {
        return this;
    }

    @Override
    public void read(Consumer<SchoolFolder> told) {}

    @Override
    public String school() {
        return "";
    }

    @Override
    public void open(Path file, @Nullable Work at) {}

    @Override
    public void beside(Path later, Path earlier) {}

    @Override
    public void join(Path file, Path copy) {}

    @Override
    public void begin(Next.What what, String school, Dossier dossier) {}

    @Override
    public Optional<Problem> place(Path file, Method before, Method after) {
        return Optional.empty();
    }

    @Override
    public void choose() {}

    @Override
    public void close() {}

    @Override
    public void leave() {}
}
