package nl.samenbord.handout.paper.pdf;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;

/** The colour profile of sRGB, computed from the figures of its standard (IEC 61966-2-1). */
final class SrgbProfile {
    private static final int STEPS = 1024;
    private static final int HEADER = 128;
    private static final double[] WHITE = {0.9642, 1, 0.8249};

    byte[] bytes() {
        Map<String, byte[]> tags = new LinkedHashMap<>();
        tags.put("desc", description("sRGB IEC61966-2.1"));
        tags.put("cprt", element("text", ascii("No copyright, use freely\0")));
        tags.put("wtpt", xyz(WHITE));
        tags.put("rXYZ", xyz(0.43607, 0.22249, 0.01392));
        tags.put("gXYZ", xyz(0.38515, 0.71687, 0.09708));
        tags.put("bXYZ", xyz(0.14307, 0.06061, 0.71410));
        byte[] curve = curve();
        tags.put("rTRC", curve);
        tags.put("gTRC", curve);
        tags.put("bTRC", curve);

        int place = HEADER + 4 + 12 * tags.size();
        int size = place + tags.values().stream().mapToInt(tag -> padded(tag.length)).sum();
        ByteBuffer profile = ByteBuffer.allocate(size);
        header(profile, size);
        profile.position(HEADER).putInt(tags.size());
        for (Map.Entry<String, byte[]> tag : tags.entrySet()) {
            int length = tag.getValue().length;
            profile.put(ascii(tag.getKey())).putInt(place).putInt(length);
            profile.put(place, tag.getValue());
            place += padded(length);
        }
        return profile.array();
    }

    private static void header(ByteBuffer profile, int size) {
        profile.putInt(0, size).putInt(8, 0x02100000);
        profile.position(12).put(ascii("mntrRGB XYZ "));
        for (int part : new int[] {1999, 1, 1, 0, 0, 0}) {
            profile.putShort((short) part);
        }
        profile.put(ascii("acsp"));
        profile.position(68);
        for (double part : WHITE) {
            profile.putInt(fixed(part));
        }
    }

    private static byte[] curve() {
        ByteBuffer curve = ByteBuffer.allocate(4 + 2 * STEPS).putInt(STEPS);
        for (int i = 0; i < STEPS; i++) {
            double value = i / (STEPS - 1.0);
            double light =
                    value <= 0.04045 ? value / 12.92 : StrictMath.pow((value + 0.055) / 1.055, 2.4);
            curve.putShort((short) Math.round(light * 65535));
        }
        return element("curv", curve.array());
    }

    private static byte[] description(String text) {
        int length = text.length() + 1;
        // After the text: no Unicode name, no Macintosh name, but room for both.
        ByteBuffer body = ByteBuffer.allocate(4 + length + 78).putInt(length).put(ascii(text));
        return element("desc", body.array());
    }

    private static byte[] xyz(double... parts) {
        ByteBuffer body = ByteBuffer.allocate(12);
        for (double part : parts) {
            body.putInt(fixed(part));
        }
        return element("XYZ ", body.array());
    }

    private static byte[] element(String type, byte[] body) {
        return ByteBuffer.allocate(8 + body.length).put(ascii(type)).putInt(0).put(body).array();
    }

    private static int fixed(double value) {
        return (int) Math.round(value * 65536);
    }

    private static int padded(int length) {
        return (length + 3) & ~3;
    }

    private static byte[] ascii(String text) {
        return text.getBytes(StandardCharsets.US_ASCII);
    }
}
