package fr.parvis.ui.assets;

import static org.assertj.core.api.Assertions.assertThat;

import fr.parvis.ui.assets.Theme.Palette;
import java.util.List;
import java.util.function.BiConsumer;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Whatever colour a commune chooses, its pages can be read: 5,832 colours, light and dark. */
@Tag("rules")
class ThemeTest {

    private static final Rgb WHITE = Rgb.of("#ffffff");
    private static final double TEXT = 4.5;
    private static final int STEP = 15;

    /** The fixed colours of a scheme in tokens.css. */
    private record Ground(
            Rgb page, Rgb surface, Rgb sunken, Rgb ink, Rgb inkSoft, Rgb danger, Rgb onAccent) {

        List<Rgb> papers() {
            return List.of(page, surface, sunken);
        }
    }

    private static final Ground LIGHT =
            ground("#f5f4f0", "#ffffff", "#ebe9e2", "#1a2325", "#4b5456", "#a3211c", "#ffffff");
    private static final Ground DARK =
            ground("#12181a", "#1a2224", "#0c1113", "#eef1ee", "#b6c0c0", "#ffb3aa", "#0c1315");

    @Test
    void everyTextIsReadableInTheLight() {
        sweep((hex, theme) -> check(hex, theme.light(), LIGHT, TEXT));
    }

    @Test
    void everyTextIsReadableInTheDark() {
        sweep((hex, theme) -> check(hex, theme.dark(), DARK, TEXT));
    }

    @Test
    void theLowestContrastsAreThoseOfTheReference() {
        double[] lowest = {21, 21, 21, 21, 21};
        sweep(
                (_, theme) -> {
                    Palette light = theme.light();
                    lower(lowest, 0, light.accent().contrast(LIGHT.page()));
                    lower(lowest, 1, light.accent().contrast(LIGHT.surface()));
                    lower(lowest, 2, light.accent().contrast(LIGHT.sunken()));
                    lower(lowest, 3, light.accent().contrast(light.accentSoft()));
                    lower(lowest, 4, WHITE.contrast(light.wall()));
                });
        assertThat(lowest[0]).isGreaterThan(5.15);
        assertThat(lowest[1]).isGreaterThan(5.65);
        assertThat(lowest[2]).isGreaterThan(4.65);
        assertThat(lowest[3]).isGreaterThan(5.05);
        assertThat(lowest[4]).isGreaterThan(8.35);
    }

    @Test
    void theDefaultColourGivesWhatTheTokensSay() {
        Theme theme = Theme.of("#0b6570");
        assertThat(theme.light().accent().hex()).isEqualTo("#0b6570");
        assertThat(theme.light().accentStrong().hex()).isEqualTo("#004d58");
        assertThat(theme.light().accentSoft().hex()).isEqualTo("#e0f5f8");
        assertThat(theme.light().wall().hex()).isEqualTo("#004c56");
        assertThat(theme.dark().accent().hex()).isEqualTo("#80ccd8");
        assertThat(theme.dark().wall().hex()).isEqualTo("#003740");
    }

    @Test
    void aVividYellowIsDarkenedForTextAndKeepsItsHue() {
        Oklch chosen = Oklch.of(Rgb.of("#ffd400"));
        Oklch text = Oklch.of(Theme.of("#ffd400").light().accent());
        assertThat(text.l()).isLessThan(.48);
        assertThat(text.h()).isBetween(chosen.h() - 25, chosen.h() + 25);
    }

    private static void check(String hex, Palette palette, Ground ground, double floor) {
        for (Rgb paper : ground.papers()) {
            readable(hex, "accent", palette.accent(), paper, floor);
            readable(hex, "accent-strong", palette.accentStrong(), paper, floor);
        }
        readable(hex, "accent on soft", palette.accent(), palette.accentSoft(), floor);
        readable(hex, "strong on soft", palette.accentStrong(), palette.accentSoft(), floor);
        readable(hex, "ink on soft", ground.ink(), palette.accentSoft(), floor);
        readable(hex, "soft ink on soft", ground.inkSoft(), palette.accentSoft(), floor);
        readable(hex, "button", ground.onAccent(), palette.accent(), floor);
        readable(hex, "button under the hand", ground.onAccent(), palette.accentStrong(), floor);
        for (Rgb stone : List.of(palette.wall(), palette.wallJoint(), palette.wallTrim())) {
            readable(hex, "white on the wall", WHITE, stone, floor);
        }
    }

    private static void readable(String hex, String what, Rgb text, Rgb ground, double floor) {
        double contrast = text.contrast(ground);
        if (contrast < floor) {
            throw new AssertionError(
                    "%s, %s: %s on %s is %.2f"
                            .formatted(hex, what, text.hex(), ground.hex(), contrast));
        }
    }

    private static void sweep(BiConsumer<String, Theme> check) {
        int colours = 0;
        for (int r = 0; r <= 255; r += STEP) {
            for (int g = 0; g <= 255; g += STEP) {
                for (int b = 0; b <= 255; b += STEP) {
                    String hex = "#%02x%02x%02x".formatted(r, g, b);
                    check.accept(hex, Theme.of(hex));
                    colours++;
                }
            }
        }
        assertThat(colours).isEqualTo(5832);
    }

    private static void lower(double[] lowest, int index, double contrast) {
        lowest[index] = Math.min(lowest[index], contrast);
    }

    private static Ground ground(String... hex) {
        return new Ground(
                Rgb.of(hex[0]),
                Rgb.of(hex[1]),
                Rgb.of(hex[2]),
                Rgb.of(hex[3]),
                Rgb.of(hex[4]),
                Rgb.of(hex[5]),
                Rgb.of(hex[6]));
    }
}
