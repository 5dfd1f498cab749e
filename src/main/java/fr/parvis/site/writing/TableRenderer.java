package fr.parvis.site.writing;

import fr.parvis.ui.Frame;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.commonmark.ext.gfm.tables.TableBlock;
import org.commonmark.ext.gfm.tables.TableBody;
import org.commonmark.ext.gfm.tables.TableCell;
import org.commonmark.ext.gfm.tables.TableHead;
import org.commonmark.ext.gfm.tables.TableRow;
import org.commonmark.node.Node;
import org.commonmark.node.Paragraph;
import org.commonmark.renderer.NodeRenderer;
import org.commonmark.renderer.html.HtmlNodeRendererContext;
import org.commonmark.renderer.html.HtmlWriter;

/**
 * Tables that scroll by themselves, by the keyboard too, with the caption that the paragraph before
 * them gives: {@code Tableau : horaires des bus}.
 */
final class TableRenderer implements NodeRenderer {

    private static final Pattern CAPTION = Pattern.compile("(?isU)tab(?:leau|le)\\s*:\\s*(\\S.*)");

    private final HtmlNodeRendererContext context;
    private final HtmlWriter out;
    private final Frame frame;

    TableRenderer(HtmlNodeRendererContext context, Frame frame) {
        this.context = context;
        this.out = context.getWriter();
        this.frame = frame;
    }

    @Override
    public Set<Class<? extends Node>> getNodeTypes() {
        return Set.of(
                TableBlock.class,
                TableHead.class,
                TableBody.class,
                TableRow.class,
                TableCell.class,
                Paragraph.class);
    }

    @Override
    public void render(Node node) {
        switch (node) {
            case TableBlock table -> table(table);
            case TableHead head -> inside("thead", Map.of(), head);
            case TableBody body -> inside("tbody", Map.of(), body);
            case TableRow row -> inside("tr", Map.of(), row);
            case TableCell cell -> cell(cell);
            default -> paragraph((Paragraph) node);
        }
    }

    /** The caption of a table, or null. */
    static String caption(Node table) {
        if (!(table.getPrevious() instanceof Paragraph before)) {
            return null;
        }
        Matcher caption = CAPTION.matcher(Written.plain(before));
        return caption.matches() ? caption.group(1) : null;
    }

    private void table(TableBlock table) {
        String caption = caption(table);
        var region = new LinkedHashMap<String, String>();
        region.put("class", "table-frame");
        region.put("role", "region");
        region.put("tabindex", "0");
        region.put("aria-label", caption == null ? frame.t("site.writing.table") : caption);
        out.line();
        out.tag("div", region);
        out.tag("table", Map.of("class", "table"));
        if (caption != null) {
            out.tag("caption");
            out.text(caption);
            out.tag("/caption");
        }
        children(table);
        out.tag("/table");
        out.tag("/div");
        out.line();
    }

    private void cell(TableCell cell) {
        var attributes = new LinkedHashMap<String, String>();
        if (cell.isHeader()) {
            attributes.put("scope", "col");
        }
        if (cell.getAlignment() == TableCell.Alignment.RIGHT) {
            attributes.put("class", "figure");
        }
        boolean named = cell.isHeader() && cell.getFirstChild() != null;
        inside(named ? "th" : "td", named ? attributes : Map.of(), cell);
    }

    /** Inside a list without gaps a paragraph has no tag. */
    private void paragraph(Paragraph paragraph) {
        if (paragraph.getNext() instanceof TableBlock table && caption(table) != null) {
            return;
        }
        boolean tight =
                paragraph.getParent().getParent() instanceof org.commonmark.node.ListBlock list
                        && list.isTight();
        if (tight) {
            children(paragraph);
        } else {
            inside("p", Map.of(), paragraph);
        }
    }

    private void inside(String tag, Map<String, String> attributes, Node node) {
        out.line();
        out.tag(tag, attributes);
        children(node);
        out.tag("/" + tag);
        out.line();
    }

    private void children(Node node) {
        for (Node child = node.getFirstChild(); child != null; child = child.getNext()) {
            context.render(child);
        }
    }
}
