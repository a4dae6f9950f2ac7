package nl.samenbord.awake;

import java.nio.ByteBuffer;
import java.util.OptionalInt;

/** What came over the message bus: an answer to the call with this number, or something else. */
record Answer(boolean granted, OptionalInt to) {
    private static final byte RESULT = 2;
    private static final byte REPLY_TO = 5;

    /** Of the kind of a message and the fields of its head, which begin at a multiple of 8. */
    static Answer read(byte kind, ByteBuffer fields) {
        OptionalInt number = OptionalInt.empty();
        while (fields.remaining() > 4) {
            byte code = fields.get();
            byte signature = fields.get(fields.position() + 1);
            fields.position(fields.position() + 3);
            int value = value((char) signature, fields);
            if (code == REPLY_TO) {
                number = OptionalInt.of(value);
            }
            fields.position(Math.min(fields.limit(), up(fields.position(), 8)));
        }
        return new Answer(kind == RESULT, number);
    }

    /** A number, or how long a text was. */
    private static int value(char type, ByteBuffer fields) {
        if (type == 'g') {
            int length = Byte.toUnsignedInt(fields.get());
            fields.position(fields.position() + length + 1);
            return length;
        }
        fields.position(up(fields.position(), 4));
        int value = fields.getInt();
        if (type != 'u') {
            fields.position(fields.position() + value + 1);
        }
        return value;
    }

    static int up(int size, int multiple) {
        return (size + multiple - 1) / multiple * multiple;
    }
}
