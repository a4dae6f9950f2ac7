package nl.samenbord.store;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.util.concurrent.atomic.AtomicInteger;

/** Disks on which writing goes wrong. */
final class BadDisks {
    private BadDisks() {}

    /** The first file fails after so many writes; the next is sound. */
    static Disk failingOnce(int after) {
        AtomicInteger writes = new AtomicInteger(after);
        AtomicInteger made = new AtomicInteger();
        return file -> {
            Disk.Lines real = Disk.REAL.create(file);
            boolean fails = made.incrementAndGet() == 1;
            return new Wrapped(real) {
                @Override
                public void write(ByteBuffer bytes, long at) throws IOException {
                    if (fails && writes.decrementAndGet() < 0) {
                        throw new IOException("Input/output error");
                    }
                    super.write(bytes, at);
                }
            };
        };
    }

    /** No file can grow beyond so many bytes. */
    static Disk full(long[] room) {
        return file -> new Limited(Disk.REAL.create(file), room);
    }

    private static class Wrapped implements Disk.Lines {
        private final Disk.Lines real;

        Wrapped(Disk.Lines real) {
            this.real = real;
        }

        @Override
        public void write(ByteBuffer bytes, long at) throws IOException {
            real.write(bytes, at);
        }

        @Override
        public void sync() throws IOException {
            real.sync();
        }

        @Override
        public void close() throws IOException {
            real.close();
        }
    }

    /** A disk on which no file can grow beyond the room there is. */
    private static final class Limited extends Wrapped {
        private final long[] room;

        Limited(Disk.Lines real, long[] room) {
            super(real);
            this.room = room;
        }

        @Override
        public void write(ByteBuffer bytes, long at) throws IOException {
            if (at + bytes.remaining() > room[0]) {
                throw new IOException("No space left on device");
            }
            super.write(bytes, at);
        }
    }
}
