package nl.samenbord.board;

import java.util.Random;

/** Texts of any characters at all, with many of those that go wrong easily. */
public final class AnyText {
    private static final int[] TRICKY = {
        0, 9, 10, 11, 12, 13, 0x1F, 0x7F, 0x85, 0xA0, 0xAD, 0x130, 0x131, 0x300, 0x301, 0x307,
        0x327, 0x34F, 0x61C, 0x64B, 0x1100, 0x1161, 0x11A8, 0x180E, 0x2000, 0x200B, 0x200C, 0x200D,
        0x200E, 0x200F, 0x2028, 0x2029, 0x202A, 0x202E, 0x202F, 0x2060, 0x2066, 0x2069, 0x212B,
        0x3000, 0x3099, 0xD800, 0xDBFF, 0xDC00, 0xDFFF, 0xFB2C, 0xFE0F, 0xFEFF, 0xFFFC, 0xFFFD,
        0xFFFF, 0x1F3F4, 0x1F3FD, 0x1F468, 0xE0001, 0xE0067, 0xE007F, 'a', 'e', 'i', 'I', 'A', ' ',
        ';', '"', '\'', '='
    };

    private AnyText() {}

    /** One, of at most thirty characters. */
    public static String of(Random random) {
        StringBuilder text = new StringBuilder();
        int length = random.nextInt(30);
        for (int i = 0; i < length; i++) {
            text.appendCodePoint(
                    switch (random.nextInt(4)) {
                        case 0, 1 -> TRICKY[random.nextInt(TRICKY.length)];
                        case 2 -> random.nextInt(0x3000);
                        default -> random.nextInt(Character.MAX_CODE_POINT + 1);
                    });
        }
        return text.toString();
    }
}
