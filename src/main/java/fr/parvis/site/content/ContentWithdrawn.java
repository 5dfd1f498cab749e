package fr.parvis.site.content;

/** The public sees a content no more: withdrawn by somebody, or its time is over. */
public record ContentWithdrawn(long id, String kind) {}
