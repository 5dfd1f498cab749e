package fr.parvis.site.writing;

/** One thing that a text should respect. */
@FunctionalInterface
interface Rule {

    void look(Written text, Notes notes);
}
