package fr.parvis.ui.assets;

import fr.parvis.ui.Assets.Contrast;
import fr.parvis.ui.assets.Theme.Palette;
import java.util.List;
import java.util.stream.Stream;

/** The pairs of colours that people read, on the grounds of {@code tokens.css}. */
final class Contrasts {

    private static final Rgb WHITE = Rgb.of("#ffffff");

    private Contrasts() {}

    private record Ground(boolean dark, Rgb page, Rgb paper, Rgb onAccent) {}

    private static final Ground DAY = new Ground(false, Rgb.of("#f5f4f0"), WHITE, WHITE);
    private static final Ground NIGHT =
            new Ground(true, Rgb.of("#12181a"), Rgb.of("#1a2224"), Rgb.of("#0c1315"));

    static List<Contrast> of(Theme theme) {
        return Stream.concat(pairs(theme.light(), DAY), pairs(theme.dark(), NIGHT)).toList();
    }

    private static Stream<Contrast> pairs(Palette palette, Ground ground) {
        return Stream.of(
                pair("link", palette.accent(), ground.page(), ground),
                pair("paper", palette.accent(), ground.paper(), ground),
                pair("button", ground.onAccent(), palette.accent(), ground),
                pair("soft", palette.accent(), palette.accentSoft(), ground),
                pair("wall", WHITE, palette.wall(), ground));
    }

    private static Contrast pair(String role, Rgb text, Rgb on, Ground ground) {
        return new Contrast(role, ground.dark(), text.hex(), on.hex(), text.contrast(on));
    }
}
