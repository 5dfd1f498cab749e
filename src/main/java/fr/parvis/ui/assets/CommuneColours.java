package fr.parvis.ui.assets;

import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.springframework.stereotype.Component;

/**
 * Files made from a commune's colour. The colour is part of their name, so that any node can answer
 * for any commune; only colours that a commune here really has stay in memory.
 */
@Component
class CommuneColours {

    private static final Pattern NAME =
            Pattern.compile("/assets/(theme|emblem)\\.([0-9a-f]{6})\\.[0-9a-f]+\\.(css|svg)");

    private final ConcurrentHashMap<String, Asset> themes = new ConcurrentHashMap<>();
    private final ConcurrentHashMap<String, Asset> emblems = new ConcurrentHashMap<>();

    /**
     * @param colour {@code #rrggbb}
     */
    Asset theme(String colour) {
        return themes.computeIfAbsent(colour, CommuneColours::makeTheme);
    }

    Asset emblem(String colour) {
        return emblems.computeIfAbsent(colour, CommuneColours::makeEmblem);
    }

    Optional<Asset> at(String url) {
        Matcher name = NAME.matcher(url);
        if (!name.matches()) {
            return Optional.empty();
        }
        String colour = "#" + name.group(2);
        Asset asset =
                name.group(1).equals("theme")
                        ? themes.getOrDefault(colour, makeTheme(colour))
                        : emblems.getOrDefault(colour, makeEmblem(colour));
        return Optional.of(asset).filter(made -> made.url().equals(url));
    }

    private static Asset makeTheme(String colour) {
        return Asset.of("theme." + colour.substring(1) + ".css", utf8(Theme.of(colour).css()));
    }

    private static Asset makeEmblem(String colour) {
        String svg = Emblem.svg(Theme.of(colour).light().wallTrim().hex());
        return Asset.of("emblem." + colour.substring(1) + ".svg", utf8(svg));
    }

    private static byte[] utf8(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
