package nl.samenbord.ui.facilitator;

import nl.samenbord.board.Meeting;
import nl.samenbord.board.Template;
import nl.samenbord.desk.Unfinished;
import nl.samenbord.text.Language;
import nl.samenbord.ui.facilitator.start.StartActions;

import java.nio.file.Path;

/** A start screen to look at only. */
final class NothingStarts implements StartActions {
    @Override
    public void begin(Meeting meeting, Template template) {}

    @Override
    public void choose() {}

    @Override
    public void open(Path file) {}

    @Override
    public void goOn(Unfinished unfinished) {}

    @Override
    public void example() {}

    @Override
    public void speak(Language language) {}
}
