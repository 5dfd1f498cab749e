package fr.parvis.site.writing;

import org.commonmark.node.CustomBlock;

/** What is folded away under its title, between {@code +++ Title} and {@code +++}. */
final class Accordion extends CustomBlock {

    private final String title;

    Accordion(String title) {
        this.title = title;
    }

    String title() {
        return title;
    }
}
