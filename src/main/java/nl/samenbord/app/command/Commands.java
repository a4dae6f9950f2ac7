package nl.samenbord.app.command;

import nl.samenbord.store.TemplateLibrary;
import nl.samenbord.text.Texts;

import java.util.List;

/** Everything that can be asked for on the command line. */
public final class Commands {
    private Commands() {}

    /** All commands, speaking one language. */
    public static List<Command> all(Texts texts) {
        TemplateLibrary library = new TemplateLibrary();
        return List.of(
                new HandoutCommand(texts),
                new CheckCommand(texts),
                new ConvertCommand(texts),
                new ExampleCommand(texts),
                new NewCommand(texts, library),
                new ImportCommand(texts, library),
                new ExportCommand(texts),
                new MergeCommand(texts),
                new CompareCommand(texts));
    }
}
