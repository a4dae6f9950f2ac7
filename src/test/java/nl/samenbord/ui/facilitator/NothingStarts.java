package nl.samenbord.ui.facilitator;

import nl.samenbord.board.Meeting;
import nl.samenbord.board.Template;
import nl.samenbord.desk.Templates;
import nl.samenbord.desk.Unfinished;
import nl.samenbord.desk.Version;
import nl.samenbord.text.Language;
import nl.samenbord.ui.facilitator.start.FolderActions;
import nl.samenbord.ui.facilitator.start.StartActions;
import nl.samenbord.ui.facilitator.template.TemplateActions;

import java.nio.file.Path;
import java.util.Optional;

/** A start screen to look at only. */
final class NothingStarts implements StartActions, FolderActions, TemplateActions {
    @Override
    public void begin(Meeting meeting, Template template) {}

    @Override
    public void paper(Meeting meeting, Template template) {}

    @Override
    public void choose() {}

    @Override
    public void open(Path file) {}

    @Override
    public void restore(Unfinished unfinished) {}

    @Override
    public void without(Unfinished unfinished) {}

    @Override
    public void look(Path file) {}

    @Override
    public void takeOver(Path file) {}

    @Override
    public Optional<Version> lastVersion(Path file) {
        return Optional.empty();
    }

    @Override
    public void openLastVersion(Path file) {}

    @Override
    public void copyOf(Path file) {}

    @Override
    public void example() {}

    @Override
    public void speak(Language language) {}

    @Override
    public FolderActions folders() {
        return this;
    }

    @Override
    public TemplateActions templates() {
        return this;
    }

    @Override
    public void draw(Templates.Offer offer) {}

    @Override
    public void drawNew() {}

    @Override
    public void saveAs(Template template) {}

    @Override
    public void remove(Template template) {}

    @Override
    public void putBack(Template template) {}
}
