package fr.parvis.site.writing;

import org.commonmark.node.CustomBlock;

/**
 * A thing of the town hall on a line of its own: {@code [image:12]}, {@code [document:14]}, {@code
 * [galerie:3,4,5]}, {@code [demarche:acte-naissance]}, {@code [carte:12 rue de Siam, Brest]}.
 */
final class Mark extends CustomBlock {

    /** What a mark may show. */
    enum Kind {
        IMAGE,
        DOCUMENT,
        GALERIE,
        DEMARCHE,
        CARTE
    }

    private final Kind kind;
    private final String argument;

    Mark(Kind kind, String argument) {
        this.kind = kind;
        this.argument = argument;
    }

    Kind kind() {
        return kind;
    }

    /** What follows the colon. */
    String argument() {
        return argument;
    }

    /** The number it begins with; 0 where there is none. */
    long id() {
        String first = argument.split("[\\s,]", 2)[0];
        return first.matches("\\d{1,18}") ? Long.parseLong(first) : 0;
    }

    /** What follows the number or the code, in words. */
    String words() {
        String[] parts = argument.split("\\s+", 2);
        return parts.length > 1 ? parts[1] : "";
    }
}
