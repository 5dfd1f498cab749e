package fr.parvis.site.content;

/** The public sees another revision of a content than before. */
public record ContentChanged(long id, String kind) {}
