package nl.samenbord.app;

import nl.samenbord.text.Language;

/** Opens the windows of the program, and stays until they are closed. */
interface Window {
    /** Opens; what the system is told afterwards (0: all is well). */
    int open(Opening what, Language language);
}
