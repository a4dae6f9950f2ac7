package nl.samenbord.store;

import nl.samenbord.board.Template;

import java.nio.file.Files;
import java.nio.file.Path;

/** Reads and writes templates as files of their own, for oneself and to give to a colleague. */
public final class TemplateFile {
    private TemplateFile() {}

    /** The template in a template's file, or the one that a session in a file carries. */
    public static Template read(Path file) throws StoreException {
        return TemplateFormat.template(FileBytes.read(file));
    }

    /**
     * Writes a template whole. A template that is there may be replaced, and what its file holds
     * and this program doesn't know stays; NEWER if a newer program made it in a way of its own.
     * Anything else that is there is left alone: EXISTS.
     */
    public static void write(Path file, Template template, boolean replace) throws StoreException {
        Unknown unknown = replace && Files.exists(file) ? unknown(file) : Unknown.NOTHING;
        AtomicFile.write(file, TemplateFormat.write(template, unknown), replace);
    }

    private static Unknown unknown(Path file) throws StoreException {
        TemplateFormat.Read there;
        try {
            there = TemplateFormat.read(FileBytes.read(file));
        } catch (StoreException e) {
            throw e.fault() == Fault.NEWER ? e : new StoreException(Fault.EXISTS, e);
        }
        if (there.newer()) {
            throw new StoreException(Fault.NEWER);
        }
        return there.unknown();
    }
}
