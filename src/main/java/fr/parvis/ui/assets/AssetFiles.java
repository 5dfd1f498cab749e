package fr.parvis.ui.assets;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.springframework.core.io.ClassPathResource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;
import org.springframework.stereotype.Component;

/** The files under {@code resources/assets}, read once, compressed, by name and by address. */
@Component
class AssetFiles {

    private static final String HTMX =
            "classpath*:META-INF/resources/webjars/htmx.org/*/dist/htmx.min.js";
    private static final String LEAFLET =
            "classpath*:META-INF/resources/webjars/leaflet/*/dist/leaflet.";
    private static final List<String> FONTS =
            List.of(
                    "fonts/atkinson-hyperlegible-latin-400-normal.woff2",
                    "fonts/atkinson-hyperlegible-latin-700-normal.woff2");
    private static final List<String> IDENTITY =
            List.of("identity/franceconnect.svg", "identity/proconnect.svg");
    private static final Pattern FONT_URL = Pattern.compile("url\\(\"(fonts/[^\"]+)\"\\)");
    private static final Pattern COMMENT = Pattern.compile("/\\*.*?\\*/\\s*", Pattern.DOTALL);
    private static final Pattern INDENT = Pattern.compile("\\n\\s+");
    private static final Pattern SYMBOL =
            Pattern.compile("<symbol id=\"i-([a-z-]+)\"[^>]*>(.*?)</symbol>", Pattern.DOTALL);

    private final Map<String, Asset> byName = new HashMap<>();
    private final Map<String, Asset> byUrl = new HashMap<>();
    private final Map<String, String> icons;

    AssetFiles() {
        FONTS.forEach(font -> add(font, bytes("assets/" + font)));
        add("parvis.css", css("tokens.css", "parvis.css"));
        add("desk.css", css("desk.css"));
        add("parvis.js", bytes("assets/parvis.js"));
        add("kiosk.css", css("kiosk.css"));
        add("kiosk.js", bytes("assets/kiosk.js"));
        add("desk.js", bytes("assets/desk.js"));
        add("htmx.js", library(HTMX));
        add("leaflet.js", library(LEAFLET + "js"));
        add("leaflet.css", library(LEAFLET + "css"));
        List.of("alerts.js", "push.js", "push-subscribe.js")
                .forEach(script -> add(script, bytes("assets/" + script)));
        IDENTITY.forEach(mark -> add(mark, bytes("assets/" + mark)));
        icons =
                SYMBOL.matcher(text("assets/icons.svg"))
                        .results()
                        .collect(Collectors.toUnmodifiableMap(m -> m.group(1), m -> m.group(2)));
    }

    /**
     * @throws IllegalArgumentException for a name that does not exist: a bug of the template
     */
    Asset named(String name) {
        Asset asset = byName.get(name);
        if (asset == null) {
            throw new IllegalArgumentException("no asset " + name);
        }
        return asset;
    }

    Optional<Asset> at(String url) {
        return Optional.ofNullable(byUrl.get(url));
    }

    String icon(String name) {
        String icon = icons.get(name);
        if (icon == null) {
            throw new IllegalArgumentException("no icon " + name);
        }
        return icon;
    }

    private void add(String name, byte[] bytes) {
        Asset asset = Asset.of(name, bytes);
        byName.put(name, asset);
        byUrl.put(asset.url(), asset);
    }

    private byte[] css(String... files) {
        String all =
                List.of(files).stream().map(f -> text("assets/" + f)).collect(Collectors.joining());
        String small = INDENT.matcher(COMMENT.matcher(all).replaceAll("")).replaceAll("\n");
        return FONT_URL.matcher(small)
                .replaceAll(match -> "url(\"" + named(match.group(1)).url() + "\")")
                .getBytes(StandardCharsets.UTF_8);
    }

    /** From its WebJar, whose path holds a version that only the build knows. */
    private static byte[] library(String pattern) {
        try {
            return new PathMatchingResourcePatternResolver()
                    .getResources(pattern)[0].getContentAsByteArray();
        } catch (IOException missing) {
            throw new UncheckedIOException(missing);
        }
    }

    private static String text(String path) {
        return new String(bytes(path), StandardCharsets.UTF_8);
    }

    private static byte[] bytes(String path) {
        try {
            return new ClassPathResource(path).getContentAsByteArray();
        } catch (IOException missing) {
            throw new UncheckedIOException(missing);
        }
    }
}
