package fr.parvis.site.offline;

import fr.parvis.ui.Assets;
import fr.parvis.ui.Frame;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.core.io.ClassPathResource;
import org.springframework.stereotype.Component;

/** The service worker: a small script of our own that knows a handful of public addresses. */
@Component
class Worker {

    static final String PAGE = "/hors-ligne";

    private static final List<String> ASSETS =
            List.of(
                    "parvis.css",
                    "parvis.js",
                    "fonts/atkinson-hyperlegible-latin-400-normal.woff2",
                    "fonts/atkinson-hyperlegible-latin-700-normal.woff2");

    private final String source;

    Worker() {
        try {
            source =
                    new ClassPathResource("site/offline/sw.js")
                            .getContentAsString(StandardCharsets.UTF_8);
        } catch (IOException missing) {
            throw new UncheckedIOException(missing);
        }
    }

    /**
     * Addresses of assets hold a hash of what is in them, so a change of any is a new worker, which
     * throws away what the one before kept.
     */
    String script(Frame frame) {
        Assets assets = frame.assets();
        String kept =
                Stream.concat(
                                ASSETS.stream().map(assets::url),
                                Stream.of(assets.theme(), assets.emblem()))
                        .map(url -> "\"" + url + "\"")
                        .collect(Collectors.joining(", "));
        return source.replace("\"%ASSETS%\"", kept)
                .replace("%PUSH%", assets.url("push.js"))
                .replace("%VERSION%", Integer.toHexString(kept.hashCode()));
    }
}
