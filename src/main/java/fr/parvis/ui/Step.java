package fr.parvis.ui;

/**
 * A page of a form of several pages.
 *
 * @param href of a page already filled in, else null
 */
public record Step(String label, String href, boolean done, boolean current) {}
