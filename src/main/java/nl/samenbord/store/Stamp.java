package nl.samenbord.store;

import org.jspecify.annotations.Nullable;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.nio.file.attribute.FileTime;

/** By what one sees without reading it that a file is another. */
record Stamp(FileTime at, long size, @Nullable Object key) {
    static Stamp of(Path file) throws IOException {
        BasicFileAttributes of = Files.readAttributes(file, BasicFileAttributes.class);
        return new Stamp(of.lastModifiedTime(), of.size(), of.fileKey());
    }
}
