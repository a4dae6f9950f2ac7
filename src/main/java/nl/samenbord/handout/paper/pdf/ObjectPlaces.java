package nl.samenbord.handout.paper.pdf;

import java.util.Arrays;

/** Where in the file each object is: at an offset, or packed at an index in another object. */
final class ObjectPlaces {
    private static final int ENTRY = 8;

    private byte[] kinds = new byte[1024];
    private long[] places = new long[1024];
    private int[] indexes = new int[1024];
    private int size = 1;

    int reserve() {
        if (size == kinds.length) {
            kinds = Arrays.copyOf(kinds, size * 2);
            places = Arrays.copyOf(places, size * 2);
            indexes = Arrays.copyOf(indexes, size * 2);
        }
        return size++;
    }

    void at(int number, long offset) {
        kinds[number] = 1;
        places[number] = offset;
    }

    void packed(int number, int inside, int index) {
        kinds[number] = 2;
        places[number] = inside;
        indexes[number] = index;
    }

    int size() {
        return size;
    }

    /** The rows of a cross-reference stream with {@code /W [1 5 2]}. */
    byte[] table() {
        byte[] table = new byte[size * ENTRY];
        for (int number = 0; number < size; number++) {
            int at = number * ENTRY;
            int index = number == 0 ? 0xFFFF : indexes[number];
            table[at] = kinds[number];
            for (int i = 0; i < 5; i++) {
                table[at + 1 + i] = (byte) (places[number] >>> (8 * (4 - i)));
            }
            table[at + 6] = (byte) (index >> 8);
            table[at + 7] = (byte) index;
        }
        return table;
    }
}
