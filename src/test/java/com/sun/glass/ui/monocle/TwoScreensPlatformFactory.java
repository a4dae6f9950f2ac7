package com.sun.glass.ui.monocle;

import com.sun.glass.ui.Screen;

/**
 * A pretended laptop with a pretended beamer at its right ({@code -Dmonocle.platform=TwoScreens});
 * sizes by {@code -Dtest.screens=1366x768,1920x1080}, with {@code @2} behind a size for its scale.
 */
public final class TwoScreensPlatformFactory extends NativePlatformFactory {
    private static TwoScreensPlatform platform;

    /** From now on only the first so many screens are plugged in; on the FX thread. */
    public static void plug(int screens) {
        platform.plug(screens);
        Screen.notifySettingsChanged();
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
        platform = new TwoScreensPlatform();
        return platform;
    }
}
