package nl.samenbord.awake;

import java.io.Closeable;
import java.io.EOFException;
import java.io.IOException;
import java.net.SocketTimeoutException;
import java.net.StandardProtocolFamily;
import java.net.UnixDomainSocketAddress;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.channels.SelectionKey;
import java.nio.channels.Selector;
import java.nio.channels.SocketChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;

/** A line to the message bus; nobody on it is waited for longer than one has patience. */
final class Line implements Closeable {
    private static final int MOST_BYTES = 1 << 20;
    private static final int FIXED = 16;

    private final SocketChannel socket;
    private final Selector selector;
    private final Duration patience;
    private int number;

    private Line(SocketChannel socket, Duration patience) throws IOException {
        this.socket = socket;
        this.patience = patience;
        socket.configureBlocking(false);
        selector = Selector.open();
        socket.register(selector, SelectionKey.OP_READ);
    }

    /** A line to the bus at this socket, with everything said that opens it. */
    static Line to(Path bus, Duration patience) throws IOException {
        SocketChannel socket = SocketChannel.open(StandardProtocolFamily.UNIX);
        try {
            socket.connect(UnixDomainSocketAddress.of(bus));
            Line line = new Line(socket, patience);
            line.open();
            return line;
        } catch (IOException | RuntimeException e) {
            socket.close();
            throw e;
        }
    }

    /** The bus learns from the system who is calling. */
    private void open() throws IOException {
        say("\0AUTH EXTERNAL\r\n");
        expect("DATA");
        say("DATA\r\n");
        expect("OK");
        say("BEGIN\r\n");
    }

    private void say(String words) throws IOException {
        write(ByteBuffer.wrap(words.getBytes(StandardCharsets.US_ASCII)));
    }

    private void expect(String word) throws IOException {
        StringBuilder heard = new StringBuilder();
        long end = System.nanoTime() + patience.toNanos();
        while (!heard.toString().endsWith("\n")) {
            heard.append((char) read(1, end).get());
        }
        if (!heard.toString().startsWith(word)) {
            throw new IOException("the bus does not let us in");
        }
    }

    /** Asks; whether it was granted. */
    boolean ask(Call call) throws IOException {
        number++;
        write(call.written(number));
        long end = System.nanoTime() + patience.toNanos();
        try {
            Answer answer = next(end);
            while (answer.to().orElse(0) != number) {
                answer = next(end);
            }
            return answer.granted();
        } catch (SocketTimeoutException silence) {
            return false;
        }
    }

    private Answer next(long end) throws IOException {
        ByteBuffer fixed = read(FIXED, end);
        fixed.order(fixed.get(0) == 'l' ? ByteOrder.LITTLE_ENDIAN : ByteOrder.BIG_ENDIAN);
        int body = fixed.getInt(4);
        int fields = fixed.getInt(12);
        if (body < 0 || fields < 0 || body > MOST_BYTES || fields > MOST_BYTES) {
            throw new IOException("no message");
        }
        int head = Answer.up(fields, 8);
        ByteBuffer rest = read(head + body, end).order(fixed.order()).limit(fields);
        try {
            return Answer.read(fixed.get(1), rest);
        } catch (RuntimeException garbled) {
            throw new IOException("no message", garbled);
        }
    }

    private ByteBuffer read(int size, long end) throws IOException {
        ByteBuffer into = ByteBuffer.allocate(size);
        while (into.hasRemaining()) {
            int got = socket.read(into);
            if (got < 0) {
                throw new EOFException("the bus is gone");
            }
            long left = Duration.ofNanos(end - System.nanoTime()).toMillis();
            if (got == 0 && (left <= 0 || selector.select(left) == 0)) {
                throw new SocketTimeoutException("nobody answers");
            }
            selector.selectedKeys().clear();
        }
        return into.flip();
    }

    private void write(ByteBuffer bytes) throws IOException {
        while (bytes.hasRemaining()) {
            socket.write(bytes);
        }
    }

    @Override
    public void close() {
        try (socket;
                selector) {
            // both are closed whatever happens to the other
        } catch (IOException e) {
            // the line is cut either way
        }
    }
}
