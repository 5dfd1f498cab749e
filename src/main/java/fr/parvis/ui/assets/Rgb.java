package fr.parvis.ui.assets;

/** An sRGB colour, each part from 0 to 1. */
record Rgb(double r, double g, double b) {

    /**
     * @param hex {@code #rrggbb}
     */
    static Rgb of(String hex) {
        int value = Integer.parseInt(hex.substring(1), 16);
        return new Rgb(
                (value >> 16 & 255) / 255.0, (value >> 8 & 255) / 255.0, (value & 255) / 255.0);
    }

    static Rgb ofLinear(double r, double g, double b) {
        return new Rgb(encoded(r), encoded(g), encoded(b));
    }

    String hex() {
        return "#%02x%02x%02x".formatted(byteOf(r), byteOf(g), byteOf(b));
    }

    /** WCAG 2 contrast, from 1 to 21. */
    double contrast(Rgb other) {
        double mine = luminance();
        double theirs = other.luminance();
        return (Math.max(mine, theirs) + .05) / (Math.min(mine, theirs) + .05);
    }

    static double linear(double part) {
        return part <= .04045 ? part / 12.92 : Math.pow((part + .055) / 1.055, 2.4);
    }

    private double luminance() {
        return .2126 * linear(r) + .7152 * linear(g) + .0722 * linear(b);
    }

    private static double encoded(double linear) {
        double part = Math.clamp(linear, 0, 1);
        return part <= .0031308 ? 12.92 * part : 1.055 * Math.pow(part, 1 / 2.4) - .055;
    }

    private static long byteOf(double part) {
        return Math.round(part * 255);
    }
}
