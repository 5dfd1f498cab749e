package fr.parvis.notices.push;

/**
 * How many messages stand where.
 *
 * @param sent the push service has them; it never says whether somebody read them
 * @param gone the browser takes none any more
 */
public record PushFigures(int queued, int sent, int gone, int failed) {}
