package nl.samenbord.ui.layout;

/** A fault, the control that has it, and how far it goes. */
public record Finding(Fault fault, String control, String told) {}
