package nl.samenbord.app;

import nl.samenbord.awake.Awake;
import nl.samenbord.ui.fx.Screens;

import java.time.Clock;

/** What the program uses of the machine it runs on. */
record Machine(Screens screens, Awake awake, Clock clock) {}
