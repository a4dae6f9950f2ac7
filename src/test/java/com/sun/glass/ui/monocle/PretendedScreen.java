package com.sun.glass.ui.monocle;

import java.nio.Buffer;
import java.util.List;

/** A screen in memory, at some distance from the left. */
final class PretendedScreen extends HeadlessScreen {
    private final List<PretendedScreen> all;
    private final int left;
    private final float scale;
    private volatile long painted;

    PretendedScreen(List<PretendedScreen> all, int left, int width, int height, float scale) {
        super(width, height, 32);
        this.all = all;
        this.left = left;
        this.scale = scale;
    }

    /** Monocle sends every window to the first screen: pass it on to the one it lies on. */
    @Override
    public void uploadPixels(Buffer pixels, int x, int y, int width, int height, float alpha) {
        int middle = x + width / 2;
        for (PretendedScreen screen : all) {
            if (middle >= screen.left && middle < screen.left + screen.getWidth()) {
                // a duplicate, because composing moves the limit of a buffer that is used again
                screen.compose(pixels.duplicate(), x - screen.left, y, width, height, alpha);
                return;
            }
        }
    }

    private void compose(Buffer pixels, int x, int y, int width, int height, float alpha) {
        super.uploadPixels(pixels, x, y, width, height, alpha);
        painted = System.nanoTime();
    }

    long painted() {
        return painted;
    }

    @Override
    public int getOffsetX() {
        return left;
    }

    @Override
    public float getScale() {
        return scale;
    }
}
