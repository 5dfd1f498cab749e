package fr.parvis.site.content;

/** The public sees a content that it did not see before. */
public record ContentPublished(long id, String kind) {}
