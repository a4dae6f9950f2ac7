package nl.samenbord.awake;

import java.util.stream.Collectors;

/** A program that stays awake, tells the numbers of its children, and waits to be killed. */
final class Watcher {
    private Watcher() {}

    static void main(String[] args) throws InterruptedException {
        Means means =
                switch (args[0]) {
                    case "system" -> Child.systemdInhibit();
                    case "screens" -> Child.resetScreenSaver();
                    default -> throw new IllegalArgumentException(args[0]);
                };
        boolean works = means.begin();
        String children =
                ProcessHandle.current()
                        .descendants()
                        .map(child -> " " + child.pid())
                        .collect(Collectors.joining());
        System.out.println(works + children);
        Thread.currentThread().join();
    }
}
