package fr.parvis.site.writing;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.commonmark.ext.autolink.AutolinkExtension;
import org.commonmark.ext.gfm.tables.TablesExtension;
import org.commonmark.node.Block;
import org.commonmark.node.Code;
import org.commonmark.node.HardLineBreak;
import org.commonmark.node.Heading;
import org.commonmark.node.Node;
import org.commonmark.node.SoftLineBreak;
import org.commonmark.node.Text;
import org.commonmark.parser.IncludeSourceSpans;
import org.commonmark.parser.Parser;

/** A text as it was read: what stands in it, in order. */
record Written(Node document) {

    /** Beyond this a text is no page; it is cut, and the editor says so. */
    static final int LONGEST = 200_000;

    private static final Parser PARSER =
            Parser.builder()
                    .extensions(List.of(TablesExtension.create(), AutolinkExtension.create()))
                    .customBlockParserFactory(MarkParser.FACTORY)
                    .customBlockParserFactory(AccordionParser.FACTORY)
                    .includeSourceSpans(IncludeSourceSpans.BLOCKS_AND_INLINES)
                    .maxOpenBlockParsers(30)
                    .build();

    static Written of(String markdown) {
        String text = markdown == null ? "" : markdown;
        return new Written(PARSER.parse(text.substring(0, Math.min(text.length(), LONGEST))));
    }

    /** All of a kind, those inside others too. */
    <N extends Node> List<N> all(Class<N> kind) {
        var found = new ArrayList<N>();
        walk(
                document,
                node -> {
                    if (kind.isInstance(node)) {
                        found.add(kind.cast(node));
                    }
                });
        return found;
    }

    /** How far headings go down so that the first of a page is of level 2. */
    int shift() {
        return all(Heading.class).stream().anyMatch(one -> one.getLevel() == 1) ? 1 : 0;
    }

    /** The words alone: a line for each block, nothing of addresses and signs. */
    static String plain(Node node) {
        var words = new StringBuilder();
        spell(node, words);
        return words.toString().strip();
    }

    private static void spell(Node node, StringBuilder words) {
        for (Node child = node.getFirstChild(); child != null; child = child.getNext()) {
            switch (child) {
                case Text text -> words.append(text.getLiteral());
                case Code code -> words.append(code.getLiteral());
                case SoftLineBreak _ -> words.append(' ');
                case HardLineBreak _ -> words.append('\n');
                default -> spell(child, words);
            }
            if (child instanceof Block) {
                words.append('\n');
            }
        }
    }

    static void walk(Node node, Consumer<Node> visit) {
        for (Node child = node.getFirstChild(); child != null; child = child.getNext()) {
            visit.accept(child);
            walk(child, visit);
        }
    }
}
