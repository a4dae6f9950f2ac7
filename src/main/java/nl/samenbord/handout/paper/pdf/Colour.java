package nl.samenbord.handout.paper.pdf;

/** A colour as three parts of 0 to 255. */
public record Colour(int red, int green, int blue) {
    /** The colour of text: nearly black. */
    public static final Colour INK = Colour.of("#14181D");

    public static final Colour WHITE = new Colour(255, 255, 255);

    public Colour {
        if ((red | green | blue) < 0 || red > 255 || green > 255 || blue > 255) {
            throw new IllegalArgumentException("a part of a colour is 0 to 255");
        }
    }

    /** A colour written as {@code #14181D}. */
    public static Colour of(String hex) {
        if (!hex.matches("#[0-9A-Fa-f]{6}")) {
            throw new IllegalArgumentException("not a colour: " + hex);
        }
        int rgb = Integer.parseInt(hex.substring(1), 16);
        return new Colour(rgb >> 16, rgb >> 8 & 255, rgb & 255);
    }

    /** This colour mixed with white: 1 is this colour, 0 is white. */
    public Colour tint(double strength) {
        return new Colour(tint(red, strength), tint(green, strength), tint(blue, strength));
    }

    private static int tint(int part, double strength) {
        return (int) Math.round(255 - (255 - part) * strength);
    }

    /** The three numbers of a colour operator. */
    String operands() {
        return part(red) + " " + part(green) + " " + part(blue);
    }

    private static String part(int value) {
        long thousandths = Math.round(value / 0.255);
        return thousandths == 1000 ? "1" : "." + Long.toString(1000 + thousandths).substring(1);
    }
}
