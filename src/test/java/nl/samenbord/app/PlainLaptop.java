package nl.samenbord.app;

import nl.samenbord.board.Meeting;
import nl.samenbord.desk.OpenSession;
import nl.samenbord.desk.Sessions;
import nl.samenbord.store.DataFolder;
import nl.samenbord.store.TemplateLibrary;
import nl.samenbord.workshop.Home;

import java.nio.file.Path;
import java.time.Clock;

/** Names files with letters that are not on a laptop without them. */
final class PlainLaptop {
    private PlainLaptop() {}

    /** Told a folder, and commands that are written with a plus before each. */
    public static void main(String... args) throws Exception {
        Sessions sessions =
                new Sessions(DataFolder.in(Path.of(args[0])), Home.INLINE, Clock.systemUTC());
        say(sessions.recent().size() + " recent, " + sessions.preferences().choice("school"));
        say(sessions.unfinished().size() + " unfinished");
        Meeting meeting = Meeting.of("De Zoë élan 愛", "Ouderavond", null, "nl", 1);
        try (OpenSession open =
                sessions.begin(meeting, new TemplateLibrary().template("vijf-partnerschappen"))) {
            say(open.file().getFileName().toString());
        }
        for (int i = 1; i < args.length; i++) {
            String[] command = args[i].split(" ");
            say("exit " + new CommandLine((_, _) -> 0).run(command, System.out, System.out));
        }
    }

    @SuppressWarnings("SystemOut") // another process reads it
    private static void say(String line) {
        System.out.println(line);
    }
}
