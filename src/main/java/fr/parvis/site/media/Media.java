package fr.parvis.site.media;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Locale;
import org.springframework.web.util.UriUtils;

/**
 * An image or a document as agents see it.
 *
 * @param key of the address of a document
 * @param file the content as it was sent, cleaned
 * @param words what people said about it
 * @param described an image that is not cannot be shown yet
 * @param copies whether the smaller ones of an image are made
 */
public record Media(
        long id,
        MediaKind kind,
        String key,
        long file,
        String name,
        String mediaType,
        long size,
        int width,
        int height,
        int pages,
        MediaWords words,
        boolean described,
        Copies copies,
        Instant addedAt) {

    /** Whether the smaller copies of an image are made. */
    public enum Copies {
        WAITING,
        DONE,
        FAILED
    }

    public boolean image() {
        return kind == MediaKind.IMAGE;
    }

    /** The title given, or the name of the file. */
    public String label() {
        return words.title().isBlank() ? name : words.title();
    }

    /** What one writes into a text to show it there. */
    public String mark() {
        return "[" + kind.name().toLowerCase(Locale.ROOT) + ":" + id + "]";
    }

    /** The owner of its files, see {@link fr.parvis.files.Files#claim}. */
    String owner() {
        return owner(id);
    }

    static String owner(long id) {
        return "media:" + id;
    }

    String path() {
        return "/documents/" + key + "/" + UriUtils.encodePathSegment(name, StandardCharsets.UTF_8);
    }

    public Document document() {
        return new Document(id, label(), format(), size, pages, path());
    }

    /** {@code PDF}, {@code ODT}: the ending of the name, which the store of files sets right. */
    public String format() {
        return name.substring(name.lastIndexOf('.') + 1).toUpperCase(Locale.ROOT);
    }
}
