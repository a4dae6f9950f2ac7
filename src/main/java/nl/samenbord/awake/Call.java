package nl.samenbord.awake;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** A question to somebody on the message bus; its arguments are texts and whole numbers. */
record Call(String name, String path, String type, String method, List<Object> arguments) {
    private static final int MOST_BYTES = 1024;
    private static final byte PATH = 1;
    private static final byte TYPE = 2;
    private static final byte METHOD = 3;
    private static final byte NAME = 6;
    private static final byte SIGNATURE = 8;

    Call {
        arguments = List.copyOf(arguments);
    }

    /** Of a service whose one type is called as the service itself. */
    Call(String name, String path, String method, List<Object> arguments) {
        this(name, path, name, method, arguments);
    }

    /** Asks this service to keep something from happening. */
    static Call inhibit(String name, String part, List<Object> arguments) {
        String type = part.isEmpty() ? name : name + "." + part;
        return new Call(name, "/" + type.replace('.', '/'), type, "Inhibit", arguments);
    }

    /** The bytes that go over the line, with this number by which the answer is known. */
    ByteBuffer written(int number) {
        ByteBuffer body = buffer();
        StringBuilder signature = new StringBuilder();
        for (Object argument : arguments) {
            signature.append(argument instanceof Integer ? 'u' : 's');
            align(body, 4);
            if (argument instanceof Integer value) {
                body.putInt(value);
            } else {
                text(body, argument.toString());
            }
        }
        ByteBuffer all = buffer();
        all.put(new byte[] {'l', 1, 0, 1}).putInt(body.position()).putInt(number).putInt(0);
        field(all, PATH, 'o', path);
        field(all, TYPE, 's', type);
        field(all, METHOD, 's', method);
        field(all, NAME, 's', name);
        if (!signature.isEmpty()) {
            align(all, 8);
            all.put(new byte[] {SIGNATURE, 1, 'g', 0});
            all.put((byte) signature.length()).put(bytes(signature.toString())).put((byte) 0);
        }
        all.putInt(12, all.position() - 16);
        align(all, 8);
        return all.put(body.flip()).flip();
    }

    private static void field(ByteBuffer to, byte code, char type, String value) {
        align(to, 8);
        to.put(new byte[] {code, 1, (byte) type, 0});
        text(to, value);
    }

    private static void text(ByteBuffer to, String text) {
        byte[] bytes = bytes(text);
        to.putInt(bytes.length).put(bytes).put((byte) 0);
    }

    private static void align(ByteBuffer to, int size) {
        while (to.position() % size != 0) {
            to.put((byte) 0);
        }
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    private static ByteBuffer buffer() {
        return ByteBuffer.allocate(MOST_BYTES).order(ByteOrder.LITTLE_ENDIAN);
    }
}
