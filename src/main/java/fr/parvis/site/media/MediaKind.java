package fr.parvis.site.media;

/** What the library keeps. */
public enum MediaKind {
    IMAGE,
    DOCUMENT;

    static MediaKind of(String mediaType) {
        return mediaType.startsWith("image/") ? IMAGE : DOCUMENT;
    }
}
