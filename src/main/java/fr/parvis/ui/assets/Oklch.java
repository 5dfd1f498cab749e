package fr.parvis.ui.assets;

/**
 * A colour as people see it (Björn Ottosson, 2020): lightness 0 to 1, chroma, hue in degrees. Its
 * lightness can be moved without changing the hue, which is what the correction of a commune's
 * colour needs.
 */
record Oklch(double l, double c, double h) {

    static Oklch of(Rgb rgb) {
        double r = Rgb.linear(rgb.r());
        double g = Rgb.linear(rgb.g());
        double b = Rgb.linear(rgb.b());
        double l = Math.cbrt(.4122214708 * r + .5363325363 * g + .0514459929 * b);
        double m = Math.cbrt(.2119034982 * r + .6806995451 * g + .1073969566 * b);
        double s = Math.cbrt(.0883024619 * r + .2817188376 * g + .6299787005 * b);
        double lightness = .2104542553 * l + .793617785 * m - .0040720468 * s;
        double green = 1.9779984951 * l - 2.428592205 * m + .4505937099 * s;
        double blue = .0259040371 * l + .7827717662 * m - .808675766 * s;
        double hue = Math.toDegrees(Math.atan2(blue, green));
        return new Oklch(lightness, Math.hypot(green, blue), (hue + 360) % 360);
    }

    /** Clipped to what screens show, as browsers do. */
    Rgb rgb() {
        double a = c * Math.cos(Math.toRadians(h));
        double b = c * Math.sin(Math.toRadians(h));
        double x = cube(l + .3963377774 * a + .2158037573 * b);
        double y = cube(l - .1055613458 * a - .0638541728 * b);
        double z = cube(l - .0894841775 * a - 1.291485548 * b);
        return Rgb.ofLinear(
                4.0767416621 * x - 3.3077115913 * y + .2309699292 * z,
                -1.2684380046 * x + 2.6097574011 * y - .3413193965 * z,
                -.0041960863 * x - .7034186147 * y + 1.707614701 * z);
    }

    Oklch withLightness(double lightness) {
        return new Oklch(lightness, c, h);
    }

    Oklch atMostLight(double most) {
        return withLightness(Math.min(l, most));
    }

    Oklch atLeastLight(double least) {
        return withLightness(Math.max(l, least));
    }

    Oklch atMostVivid(double most) {
        return new Oklch(l, Math.min(c, most), h);
    }

    private static double cube(double value) {
        return value * value * value;
    }
}
