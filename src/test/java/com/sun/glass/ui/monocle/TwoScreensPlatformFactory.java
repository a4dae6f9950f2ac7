package com.sun.glass.ui.monocle;

import com.sun.glass.ui.Screen;

import org.jspecify.annotations.Nullable;

import java.util.Objects;

/**
 * A pretended laptop with a pretended beamer at its right ({@code -Dmonocle.platform=TwoScreens});
 * sizes by {@code -Dtest.screens=1366x768,1920x1080}, with {@code @2} behind a size for its scale.
 */
public final class TwoScreensPlatformFactory extends NativePlatformFactory {
    private static volatile @Nullable TwoScreensPlatform platform;

    /** From now on only the first so many screens are plugged in; on the FX thread. */
    public static void plug(int screens) {
        Objects.requireNonNull(platform).plug(screens);
        Screen.notifySettingsChanged();
    }

    /** When pixels last came to this screen, by System.nanoTime; 0 if they never did. */
    public static long painted(int screen) {
        TwoScreensPlatform pretended = platform;
        return pretended == null ? 0 : pretended.painted(screen);
    }

    @Override
    protected boolean matches() {
        return true;
    }

    @Override
    protected int getMajorVersion() {
        return 1;
    }

    @Override
    protected int getMinorVersion() {
        return 0;
    }

    @Override
    protected NativePlatform createNativePlatform() {
        TwoScreensPlatform pretended = new TwoScreensPlatform();
        platform = pretended;
        return pretended;
    }
}
