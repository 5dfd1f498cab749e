package fr.parvis.search;

/**
 * @param kind of the thing it leads to
 * @param path of its page
 */
public record Suggestion(String title, String path, String kind) {}
