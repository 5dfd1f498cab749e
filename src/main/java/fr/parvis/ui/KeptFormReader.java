package fr.parvis.ui;

import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Reads a {@link KeptForm} from a request, within bounds. */
final class KeptFormReader {

    static final int MOST_FIELDS = 500;
    static final int MOST_CHARACTERS = 150_000;

    private final HttpServletRequest request;
    private final String prefix;
    private final List<KeptForm.Field> fields = new ArrayList<>();
    private int characters;
    private boolean complete;

    private KeptFormReader(HttpServletRequest request, String prefix, boolean complete) {
        this.request = request;
        this.prefix = prefix;
        this.complete = complete;
    }

    /** What was posted to a page that could not take it; empty for other methods. */
    static Optional<KeptForm> posted(HttpServletRequest request) {
        if (!request.getMethod().equals("POST")) {
            return Optional.empty();
        }
        String query = request.getQueryString();
        String to = request.getRequestURI() + (query == null ? "" : "?" + query);
        return LocalPath.of(to)
                .map(path -> new KeptFormReader(request, "", !hasFiles(request)).read(path));
    }

    /** What the sign-in page carried along. */
    static Optional<KeptForm> carriedBy(HttpServletRequest request) {
        boolean complete = request.getParameter(KeptForm.INCOMPLETE) == null;
        return LocalPath.of(request.getParameter(KeptForm.TO))
                .map(path -> new KeptFormReader(request, KeptForm.PREFIX, complete).read(path));
    }

    private KeptForm read(LocalPath to) {
        Collections.list(request.getParameterNames()).stream()
                .filter(name -> name.startsWith(prefix) && isKept(name))
                .forEach(this::read);
        return new KeptForm(to.value(), List.copyOf(fields), complete);
    }

    private void read(String name) {
        String plain = name.substring(prefix.length());
        Arrays.stream(request.getParameterValues(name))
                .skip(timesInAddress(name))
                .forEach(value -> add(new KeptForm.Field(plain, value)));
    }

    private void add(KeptForm.Field field) {
        characters += field.name().length() + field.value().length();
        if (fields.size() < MOST_FIELDS && characters <= MOST_CHARACTERS) {
            fields.add(field);
        } else {
            complete = false;
        }
    }

    private static boolean isKept(String name) {
        String lower = name.toLowerCase(Locale.ROOT);
        return !name.equals("_csrf") && !lower.contains("password") && !lower.contains("passe");
    }

    /** Values in the address come first; they are posted again with the address. */
    private long timesInAddress(String name) {
        String query = request.getQueryString();
        return query == null
                ? 0
                : Arrays.stream(query.split("&"))
                        .filter(pair -> pair.equals(name) || pair.startsWith(name + "="))
                        .count();
    }

    private static boolean hasFiles(HttpServletRequest request) {
        String type = request.getContentType();
        if (type == null || !type.startsWith("multipart/")) {
            return false;
        }
        try {
            return request.getParts().stream()
                    .map(part -> part.getSubmittedFileName())
                    .anyMatch(name -> name != null && !name.isEmpty());
        } catch (IOException | ServletException | IllegalStateException unreadable) {
            return true;
        }
    }
}
