package fr.parvis.ui.assets;

/**
 * What is made of the one colour a commune chose: its hue is kept, its lightness and chroma move
 * until every text is readable. {@code ThemeTest} proves the contrasts over 5,832 colours.
 */
record Theme(Palette light, Palette dark) {

    /** Colours of one scheme, by their role in {@code tokens.css}. */
    record Palette(
            Rgb accent,
            Rgb accentStrong,
            Rgb accentSoft,
            Rgb accentLine,
            Rgb wall,
            Rgb wallJoint,
            Rgb wallTrim) {

        String css() {
            return "--accent:%s;--accent-strong:%s;--accent-soft:%s;--accent-line:%s;"
                            .formatted(
                                    accent.hex(),
                                    accentStrong.hex(),
                                    accentSoft.hex(),
                                    accentLine.hex())
                    + "--wall:%s;--wall-joint:%s;--wall-trim:%s"
                            .formatted(wall.hex(), wallJoint.hex(), wallTrim.hex());
        }
    }

    /**
     * @param hex {@code #rrggbb}
     */
    static Theme of(String hex) {
        Oklch chosen = Oklch.of(Rgb.of(hex));
        return new Theme(light(chosen), dark(chosen));
    }

    private static Palette light(Oklch chosen) {
        Oklch wall = chosen.withLightness(Math.clamp(chosen.l() - .09, .3, .38)).atMostVivid(.14);
        return new Palette(
                chosen.atMostLight(.465).atMostVivid(.19).rgb(),
                chosen.atMostLight(.38).atMostVivid(.16).rgb(),
                chosen.withLightness(.955).atMostVivid(.022).rgb(),
                chosen.withLightness(.81).atMostVivid(.06).rgb(),
                wall.rgb(),
                wall.withLightness(wall.l() + .028).rgb(),
                wall.withLightness(wall.l() + .085).rgb());
    }

    private static Palette dark(Oklch chosen) {
        Oklch wall = chosen.withLightness(.3).atMostVivid(.07);
        return new Palette(
                chosen.atLeastLight(.8).atMostVivid(.11).rgb(),
                chosen.atLeastLight(.87).atMostVivid(.09).rgb(),
                chosen.withLightness(.28).atMostVivid(.045).rgb(),
                chosen.withLightness(.45).atMostVivid(.07).rgb(),
                wall.rgb(),
                wall.withLightness(wall.l() + .025).rgb(),
                wall.withLightness(wall.l() + .08).rgb());
    }

    /** For screens only: paper keeps the black of {@code tokens.css}. */
    String css() {
        return """
        @layer tokens{@media screen{
        :root{%1$s}
        @media (prefers-color-scheme:dark){:root:not([data-scheme="light"]){%2$s}}
        :root[data-scheme="dark"]{%2$s}
        }}
        """
                .formatted(light.css(), dark.css());
    }
}
