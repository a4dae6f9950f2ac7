package com.sun.glass.ui.monocle;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;

/** Headless, with screens side by side. */
final class TwoScreensPlatform extends HeadlessPlatform {
    private final List<PretendedScreen> all = new CopyOnWriteArrayList<>();

    @Override
    protected NativeScreen createScreen() {
        return createScreens().get(0);
    }

    @Override
    protected synchronized List<NativeScreen> createScreens() {
        if (all.isEmpty()) {
            int x = 0;
            String sizes = System.getProperty("test.screens", "1366x768,1920x1080");
            for (String size : sizes.split(",")) {
                String[] parts = size.split("[x@]");
                float scale = parts.length > 2 ? Float.parseFloat(parts[2]) : 1f;
                int width = Integer.parseInt(parts[0]);
                all.add(new PretendedScreen(all, x, width, Integer.parseInt(parts[1]), scale));
                x += width;
            }
            plug(all.size());
        }
        return screens;
    }

    long painted(int screen) {
        return screen < all.size() ? all.get(screen).painted() : 0;
    }

    void plug(int count) {
        screens = new ArrayList<>(all.subList(0, count));
    }
}
