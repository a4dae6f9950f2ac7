package nl.samenbord.desk;

import nl.samenbord.workshop.Home;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;

/** Tells news at home; what came before anybody listened is told to the first who does. */
final class Tidings {
    private final Home home;
    private final List<Consumer<News>> listeners = new ArrayList<>();
    private final List<News> waiting = new ArrayList<>();

    Tidings(Home home) {
        this.home = home;
    }

    /** From now on this is told, at home. */
    synchronized void listen(Consumer<News> listener) {
        listeners.add(listener);
        waiting.forEach(news -> home.run(() -> listener.accept(news)));
        waiting.clear();
    }

    synchronized void tell(News news) {
        if (listeners.isEmpty()) {
            waiting.add(news);
        }
        listeners.forEach(listener -> home.run(() -> listener.accept(news)));
    }
}
