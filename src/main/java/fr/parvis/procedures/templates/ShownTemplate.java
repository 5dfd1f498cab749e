package fr.parvis.procedures.templates;

import fr.parvis.commune.Commune;

/**
 * A template in the list of those that can be taken.
 *
 * @param followedBy code of our procedure that follows it, or null
 * @param into whether our own procedure of this code could follow it
 */
public record ShownTemplate(Template template, Commune publisher, String followedBy, boolean into) {

    /** Of its place in the page. */
    public String anchor() {
        return "m-" + template.publisher() + "-" + template.code();
    }
}
