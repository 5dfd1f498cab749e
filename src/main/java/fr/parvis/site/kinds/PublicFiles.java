package fr.parvis.site.kinds;

import java.nio.charset.StandardCharsets;
import org.springframework.web.util.UriUtils;

/** Where the files among the answers of published contents are. */
public final class PublicFiles {

    private PublicFiles() {}

    static String path(long content, long file, String name) {
        return "/fichiers/"
                + content
                + "/"
                + file
                + "/"
                + UriUtils.encodePathSegment(name, StandardCharsets.UTF_8);
    }
}
