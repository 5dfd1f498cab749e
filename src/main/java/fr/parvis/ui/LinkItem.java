package fr.parvis.ui;

/**
 * A line of a list of links.
 *
 * @param icon null for none
 * @param detail duration and price, for example; null for none
 */
public record LinkItem(String href, String icon, String title, String detail) {}
