package fr.parvis.ui.pages;

import fr.parvis.ui.Frame;
import fr.parvis.ui.LinkItem;
import fr.parvis.ui.LocalPath;
import fr.parvis.ui.MovedPages;
import jakarta.servlet.http.HttpServletRequest;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/**
 * What can be done for somebody who asked for a page that is not there: lead them to where it went,
 * or guess what they meant. When that fails they get the plain page.
 */
@Component
class LostPages {

    private static final Logger LOG = LoggerFactory.getLogger(LostPages.class);
    private static final int LONGEST = 80;

    private final ObjectProvider<MovedPages> moved;

    LostPages(ObjectProvider<MovedPages> moved) {
        this.moved = moved;
    }

    /** Never another site: whatever is kept, only a local path is followed. */
    Optional<String> newAddress(HttpServletRequest request) {
        if (!isOfPublic(request)) {
            return Optional.empty();
        }
        String query = request.getQueryString();
        String address = request.getRequestURI() + (query == null ? "" : "?" + query);
        try {
            return moved.stream()
                    .map(each -> each.newAddress(address))
                    .flatMap(Optional::stream)
                    .filter(there -> LocalPath.of(there).isPresent())
                    .findFirst();
        } catch (RuntimeException trouble) {
            LOG.warn("no old address can be read", trouble);
            return Optional.empty();
        }
    }

    /** The words of the address, to look for; empty at the desk. */
    String words(HttpServletRequest request) {
        if (!isOfPublic(request)) {
            return "";
        }
        String words =
                decoded(request.getRequestURI())
                        .replaceAll("\\.\\w{2,5}$", "")
                        .replaceAll("[^\\p{L}]+", " ")
                        .strip();
        return words.length() > LONGEST ? words.substring(0, LONGEST) : words;
    }

    List<LinkItem> likely(HttpServletRequest request, Frame frame) {
        String words = words(request);
        try {
            return words.isEmpty()
                    ? List.of()
                    : moved.stream().flatMap(each -> each.like(words, frame).stream()).toList();
        } catch (RuntimeException trouble) {
            LOG.warn("no page can be guessed", trouble);
            return List.of();
        }
    }

    private static boolean isOfPublic(HttpServletRequest request) {
        String path = request.getRequestURI();
        return "GET".equals(request.getMethod())
                && !path.equals("/bureau")
                && !path.startsWith("/bureau/")
                && !path.startsWith("/api/");
    }

    private static String decoded(String path) {
        try {
            return URLDecoder.decode(path, StandardCharsets.UTF_8);
        } catch (IllegalArgumentException broken) {
            return "";
        }
    }
}
