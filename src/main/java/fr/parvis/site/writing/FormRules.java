package fr.parvis.site.writing;

import fr.parvis.wording.Wording;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.commonmark.ext.gfm.tables.TableBlock;
import org.commonmark.ext.gfm.tables.TableCell;
import org.commonmark.ext.gfm.tables.TableHead;
import org.commonmark.node.Heading;
import org.commonmark.node.Image;
import org.commonmark.node.Link;
import org.commonmark.node.Node;
import org.commonmark.node.Paragraph;

/**
 * What makes a page work for everybody: headings, links, tables (RGAA 9.1, 6.1, 5.6). Headings that
 * lead a reader of the page astray and links nobody can hear must be put right before others see
 * it.
 */
final class FormRules {

    static final List<Rule> ALL =
            List.of(
                    FormRules::headingsFollow,
                    FormRules::headingsSaySomething,
                    FormRules::linksSayWhereTheyLead,
                    FormRules::picturesAreOurs,
                    FormRules::tablesAreNamed,
                    FormRules::nobodyShouts,
                    FormRules::fewPictograms);

    private static final Set<String> NOWHERE =
            Set.of(
                    "ici",
                    "la",
                    "lien",
                    "ce lien",
                    "suite",
                    "lire la suite",
                    "lire plus",
                    "plus",
                    "voir",
                    "voir plus",
                    "en savoir plus",
                    "plus d'infos",
                    "plus d'informations",
                    "plus d'info",
                    "infos",
                    "info",
                    "suivre ce lien",
                    "cliquer",
                    "page",
                    "cette page",
                    "site",
                    "ce site",
                    "telecharger",
                    "document",
                    "fichier",
                    "pdf",
                    "here",
                    "click here",
                    "read more",
                    "more");
    private static final Pattern CLICK = Pattern.compile("cliqu(?:ez|er)\\s+(?:ici|sur)");
    private static final Pattern ADDRESS = Pattern.compile("(?i)(?:https?://|www\\.)\\S+");
    private static final Pattern CAPITALS =
            Pattern.compile(
                    "\\p{Lu}[\\p{Lu}’'-]+(?:[\\s\\u00a0]+[\\p{Lu}’'-]*\\p{Lu}[\\p{Lu}’'-]*){2,}");
    private static final Pattern PICTOGRAMS =
            Pattern.compile("(?:[\\p{IsEmoji_Presentation}\\x{2600}-\\x{27BF}]\\x{FE0F}?\\s*){2,}");
    private static final int LONG_ADDRESS = 40;

    private FormRules() {}

    private static void headingsFollow(Written text, Notes notes) {
        int last = 1;
        int shift = text.shift();
        for (Heading heading : text.all(Heading.class)) {
            int level = heading.getLevel() + shift;
            if (level > last + 1) {
                notes.must(
                        "heading-jump",
                        heading,
                        Written.plain(heading),
                        "#".repeat(last + 1 - shift));
            }
            last = level;
        }
    }

    private static void headingsSaySomething(Written text, Notes notes) {
        text.all(Heading.class).stream()
                .filter(one -> Written.plain(one).isBlank())
                .forEach(one -> notes.must("heading-empty", one));
        for (Paragraph one : text.all(Paragraph.class)) {
            boolean alone = one.getFirstChild() == one.getLastChild();
            if (alone
                    && one.getFirstChild() instanceof org.commonmark.node.StrongEmphasis
                    && one.getParent() == text.document()) {
                notes.advise("heading-faked", one, Written.plain(one));
            }
        }
    }

    private static void linksSayWhereTheyLead(Written text, Notes notes) {
        for (Link link : text.all(Link.class)) {
            String words = Written.plain(link);
            String plain = Wording.plain(words).replaceAll("[.…>»]+$", "").strip();
            if (words.isBlank()) {
                notes.must("link-empty", link);
            } else if (NOWHERE.contains(plain) || CLICK.matcher(plain).find()) {
                notes.advise("link-nowhere", link, words);
            } else if (ADDRESS.matcher(words).matches() && words.length() > LONG_ADDRESS) {
                notes.advise("link-address", link, words);
            }
        }
    }

    private static void picturesAreOurs(Written text, Notes notes) {
        text.all(Image.class).stream()
                .filter(one -> Shown.imageId(one.getDestination()) == 0)
                .forEach(one -> notes.advise("image-elsewhere", one, one.getDestination()));
    }

    private static void tablesAreNamed(Written text, Notes notes) {
        for (TableBlock table : text.all(TableBlock.class)) {
            if (TableRenderer.caption(table) == null) {
                notes.advise("table-unnamed", table);
            }
            if (table.getFirstChild() instanceof TableHead head && emptyCells(head) > 1) {
                notes.advise("table-headless", head);
            }
        }
    }

    /** The corner of a table may be empty. */
    private static long emptyCells(Node head) {
        var cells = new java.util.ArrayList<TableCell>();
        Written.walk(
                head,
                node -> {
                    if (node instanceof TableCell cell) {
                        cells.add(cell);
                    }
                });
        return cells.stream().filter(one -> one.getFirstChild() == null).count();
    }

    private static void nobodyShouts(Written text, Notes notes) {
        for (Node block : Blocks.of(text)) {
            CAPITALS.matcher(Written.plain(block))
                    .results()
                    .forEach(
                            found -> notes.advise("capitals", block, found.group(), found.group()));
        }
    }

    private static void fewPictograms(Written text, Notes notes) {
        for (Node block : Blocks.of(text)) {
            PICTOGRAMS
                    .matcher(Written.plain(block))
                    .results()
                    .forEach(
                            found -> {
                                String signs = found.group().strip();
                                notes.advise("pictograms", block, signs, signs);
                            });
        }
    }
}
