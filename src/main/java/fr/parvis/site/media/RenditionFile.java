package fr.parvis.site.media;

import fr.parvis.files.StoredFile;

/**
 * A rendition and the file that holds it.
 *
 * @param hash first characters of the SHA-256 of the bytes
 */
record RenditionFile(
        String format, int width, int height, boolean original, long file, String hash, long size) {

    private static final int HASH_CHARACTERS = 32;
    private static final String IMAGE = "image/";

    static RenditionFile of(StoredFile file, int width, int height, boolean original) {
        return new RenditionFile(
                file.mediaType().substring(IMAGE.length()),
                width,
                height,
                original,
                file.id(),
                file.sha256().substring(0, HASH_CHARACTERS),
                file.size());
    }

    static String path(String hash, int width, String format) {
        return "/medias/" + hash + "-" + width + "." + (format.equals("jpeg") ? "jpg" : format);
    }
}
