package fr.parvis.newsletters;

import java.util.List;

/**
 * One sort of things that a letter can tell of.
 *
 * @param titleKey of its name
 */
public record NewsSort(String titleKey, List<NewsItem> items) {}
