package fr.parvis.site.writing;

import java.util.List;
import java.util.stream.Stream;
import org.commonmark.ext.gfm.tables.TableCell;
import org.commonmark.node.Heading;
import org.commonmark.node.Node;
import org.commonmark.node.Paragraph;

/** The pieces of a text that hold words. */
final class Blocks {

    private Blocks() {}

    static List<Node> of(Written text) {
        return Stream.of(Heading.class, Paragraph.class, TableCell.class)
                .flatMap(kind -> text.all(kind).stream())
                .map(Node.class::cast)
                .toList();
    }

    /** What is read as sentences. */
    static List<Paragraph> sentences(Written text) {
        return text.all(Paragraph.class);
    }
}
