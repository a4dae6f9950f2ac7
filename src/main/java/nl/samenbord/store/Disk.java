package nl.samenbord.store;

import java.io.Closeable;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.file.Path;

/** Where journals are written: the real disk, or in a test one that fills up or forgets. */
public interface Disk {
    /** The disk of this machine. */
    Disk REAL = RealLines::create;

    /** Keeps nothing: for a session that is only looked at. */
    Disk NOWHERE = Nowhere::new;

    /** Makes a new file of which the name lasts, claimed for as long as it is open. */
    Lines create(Path file) throws IOException;

    /** A file that is not there. */
    record Nowhere(Path file) implements Lines {
        @Override
        public void write(ByteBuffer bytes, long at) {}

        @Override
        public void sync() {}

        @Override
        public void close() {}
    }

    /** An open file. */
    interface Lines extends Closeable {
        /** Writes all these bytes at that place. */
        void write(ByteBuffer bytes, long at) throws IOException;

        /** Returns when everything that was written will outlast a power cut. */
        void sync() throws IOException;
    }
}
