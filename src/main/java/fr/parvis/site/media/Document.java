package fr.parvis.site.media;

/**
 * A document to read or to take away.
 *
 * @param title in words, or the name of the file
 * @param format as people call it, for example {@code PDF}
 * @param size bytes
 * @param pages 0 where not known
 * @param path stays the same when the document is replaced by a newer one
 */
public record Document(long id, String title, String format, long size, int pages, String path) {}
