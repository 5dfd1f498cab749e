package fr.parvis.site.media;

/**
 * An image in one size and format.
 *
 * @param format {@code avif}, {@code webp}, {@code jpeg} or {@code png}
 * @param original as it was sent, cleaned: shown only while there is nothing smaller
 * @param path holds the hash of the bytes, so that browsers may keep it for good
 * @param size bytes
 */
public record Rendition(
        String format, int width, int height, boolean original, String path, long size) {

    public String mediaType() {
        return "image/" + format;
    }
}
