package nl.samenbord.ui.facilitator;

import nl.samenbord.board.Meeting;
import nl.samenbord.board.Template;
import nl.samenbord.desk.Unfinished;
import nl.samenbord.desk.Version;
import nl.samenbord.text.Language;
import nl.samenbord.ui.facilitator.start.FolderActions;
import nl.samenbord.ui.facilitator.start.StartActions;
import nl.samenbord.ui.facilitator.template.TemplateActions;

import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Writes down what is asked for on the start screen, and does nothing. */
final class Asked implements StartActions {
    final List<String> what = new ArrayList<>();

    @Override
    public void begin(Meeting meeting, Template template) {
        what.add("begin");
    }

    @Override
    public void paper(Meeting meeting, Template template) {
        what.add("paper");
    }

    @Override
    public void choose() {
        what.add("choose");
    }

    @Override
    public void open(Path file) {
        what.add("open");
    }

    @Override
    public void restore(Unfinished unfinished) {
        what.add("restore");
    }

    @Override
    public void without(Unfinished unfinished) {
        what.add("without");
    }

    @Override
    public void look(Path file) {
        what.add("look");
    }

    @Override
    public void takeOver(Path file) {
        what.add("take over");
    }

    @Override
    public Optional<Version> lastVersion(Path file) {
        return Optional.of(new Version(file, Instant.parse("2026-11-24T20:14:00Z"), 58));
    }

    @Override
    public void openLastVersion(Path file) {
        what.add("last version");
    }

    @Override
    public void copyOf(Path file) {
        what.add("copy");
    }

    @Override
    public void example() {
        what.add("example");
    }

    @Override
    public FolderActions folders() {
        return new FolderActions() {
            @Override
            public void choose() {
                what.add("choose folder");
            }

            @Override
            public void open(Path folder) {
                what.add("folder");
            }
        };
    }

    @Override
    public TemplateActions templates() {
        return new NothingStarts();
    }

    @Override
    public void speak(Language language) {
        what.add("speak");
    }
}
