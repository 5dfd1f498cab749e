package fr.parvis.site.moved;

/** An old address and where it leads. */
public record Moved(long id, String old, String target) {}
