package nl.samenbord.awake;

import nl.samenbord.Patience;

import java.io.DataInputStream;
import java.io.IOException;
import java.net.StandardProtocolFamily;
import java.net.UnixDomainSocketAddress;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.channels.Channels;
import java.nio.channels.ServerSocketChannel;
import java.nio.channels.SocketChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;

/** A message bus for one caller, on which some services answer and some are not there. */
final class PretendedBus implements AutoCloseable {
    private static final byte[] NOISE = {
        'l', 4, 0, 1, 4, 0, 0, 0, 1, 0, 0, 0, 0, 0, 0, 0, 1, 2, 3, 4
    };

    private final ServerSocketChannel server;
    private final Set<String> there;
    private final ByteOrder order;
    private final BlockingQueue<String> heard = new LinkedBlockingQueue<>();

    PretendedBus(Path socket, Set<String> there, ByteOrder order) throws IOException {
        this.there = there;
        this.order = order;
        server = ServerSocketChannel.open(StandardProtocolFamily.UNIX);
        server.bind(UnixDomainSocketAddress.of(socket));
        Thread.ofPlatform().daemon().start(this::serve);
    }

    /** The next thing that happened on the bus. */
    String next() throws InterruptedException {
        String next = heard.poll(Patience.SECONDS, TimeUnit.SECONDS);
        return next == null ? "silence" : next;
    }

    private void serve() {
        try (SocketChannel caller = server.accept()) {
            DataInputStream in = new DataInputStream(Channels.newInputStream(caller));
            in.readByte();
            heard.add(line(in));
            answer(caller, "DATA\r\n");
            heard.add(line(in));
            answer(caller, "OK 0123456789abcdef\r\n");
            heard.add(line(in));
            caller.write(ByteBuffer.wrap(NOISE));
            while (true) {
                message(in, caller);
            }
        } catch (IOException gone) {
            heard.add("gone");
        }
    }

    private static String line(DataInputStream in) throws IOException {
        StringBuilder line = new StringBuilder();
        for (int next = in.readUnsignedByte(); next != '\n'; next = in.readUnsignedByte()) {
            line.append((char) next);
        }
        return line.toString().trim();
    }

    private static void answer(SocketChannel caller, String words) throws IOException {
        caller.write(ByteBuffer.wrap(words.getBytes(StandardCharsets.US_ASCII)));
    }

    private void message(DataInputStream in, SocketChannel caller) throws IOException {
        ByteBuffer fixed = ByteBuffer.wrap(in.readNBytes(16)).order(ByteOrder.LITTLE_ENDIAN);
        if (fixed.limit() < 16) {
            throw new IOException("gone");
        }
        byte[] head = in.readNBytes((fixed.getInt(12) + 7) / 8 * 8);
        byte[] body = in.readNBytes(fixed.getInt(4));
        String all = new String(head, StandardCharsets.US_ASCII);
        String service =
                List.of("DBus", "ScreenSaver", "SessionManager", "PowerManagement").stream()
                        .filter(all::contains)
                        .findFirst()
                        .orElse("?");
        heard.add(
                (service + new String(body, StandardCharsets.UTF_8).replaceAll("\\W+", " "))
                        .trim());
        byte kind = (byte) (there.contains(service) ? 2 : 3);
        ByteBuffer reply = ByteBuffer.allocate(28).order(order);
        reply.put(new byte[] {(byte) (order == ByteOrder.LITTLE_ENDIAN ? 'l' : 'B'), kind, 0, 1});
        reply.putInt(4).putInt(9).putInt(8);
        reply.put(new byte[] {5, 1, 'u', 0}).putInt(fixed.getInt(8)).putInt(77);
        caller.write(reply.flip());
    }

    @Override
    public void close() throws IOException {
        server.close();
    }
}
