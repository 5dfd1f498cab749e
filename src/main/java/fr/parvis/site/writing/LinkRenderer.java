package fr.parvis.site.writing;

import fr.parvis.site.media.Document;
import fr.parvis.ui.Frame;
import java.net.URI;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.commonmark.node.Image;
import org.commonmark.node.Link;
import org.commonmark.node.Node;
import org.commonmark.renderer.NodeRenderer;
import org.commonmark.renderer.html.HtmlNodeRendererContext;
import org.commonmark.renderer.html.HtmlWriter;

/**
 * Links that say where they lead: a document with its type and size, another site, a procedure. An
 * image of another site would tell it who reads this page: it becomes a link.
 */
final class LinkRenderer implements NodeRenderer {

    private static final String PROCEDURE = "demarche:";
    private static final Pattern FILE =
            Pattern.compile("(?i)\\.(pdf|odt|ods|docx?|xlsx?|zip|csv)(?:[?#].*)?$");
    private static final Pattern SAFE =
            Pattern.compile("(?i)(https?://|mailto:|tel:|/(?!/)|#|\\?)\\S*");

    private final HtmlNodeRendererContext context;
    private final HtmlWriter out;
    private final Scene scene;
    private final Frame frame;

    LinkRenderer(HtmlNodeRendererContext context, Scene scene) {
        this.context = context;
        this.out = context.getWriter();
        this.scene = scene;
        this.frame = scene.frame();
    }

    @Override
    public Set<Class<? extends Node>> getNodeTypes() {
        return Set.of(Link.class, Image.class);
    }

    @Override
    public void render(Node node) {
        if (node instanceof Image image) {
            image(image);
        } else {
            link((Link) node);
        }
    }

    private void image(Image node) {
        long id = Shown.imageId(node.getDestination());
        if (id == 0) {
            anchor(node.getDestination(), node, "");
            return;
        }
        scene.shown()
                .image(id)
                .ifPresent(
                        image ->
                                out.raw(
                                        scene.piece(
                                                "site/media/picture",
                                                Map.of("image", image, "sizes", "44rem"))));
    }

    private void link(Link link) {
        String address = link.getDestination();
        Optional<Document> document = scene.shown().document(Shown.documentId(address));
        if (document.isPresent()) {
            anchor(document.get().path(), link, " (" + describe(document.get()) + ")");
        } else if (address.startsWith(PROCEDURE)) {
            anchor("/demarches/" + address.substring(PROCEDURE.length()), link, "");
        } else {
            anchor(address, link, file(address));
        }
    }

    private String describe(Document document) {
        String size = document.format() + ", " + frame.format().size(document.size());
        return document.pages() == 0
                ? size
                : size + ", " + frame.t("site.media.pages", document.pages());
    }

    private static String file(String address) {
        Matcher file = FILE.matcher(address);
        return file.find() ? " (" + file.group(1).toUpperCase(Locale.ROOT) + ")" : "";
    }

    /** What leads nowhere safe keeps its words and loses its link. */
    private void anchor(String address, Node words, String more) {
        if (!SAFE.matcher(address).matches()) {
            children(words);
            return;
        }
        boolean outside = outside(address);
        var attributes = new LinkedHashMap<String, String>();
        attributes.put("href", context.encodeUrl(address));
        if (outside) {
            attributes.put("class", "outside");
            attributes.put("rel", "noopener");
        }
        out.tag("a", attributes);
        children(words);
        if (words.getFirstChild() == null) {
            out.text(address);
        }
        out.text(more);
        if (outside) {
            out.tag("span", Map.of("class", "visually-hidden"));
            out.text(" " + frame.t("site.writing.outside"));
            out.tag("/span");
        }
        out.tag("/a");
    }

    /** On a host that is not this commune's. */
    private boolean outside(String address) {
        if (!address.regionMatches(true, 0, "http", 0, 4)) {
            return false;
        }
        try {
            String host = URI.create(address).getHost();
            return host == null || !host.equalsIgnoreCase(frame.commune().mainHost());
        } catch (IllegalArgumentException unreadable) {
            return true;
        }
    }

    private void children(Node node) {
        for (Node child = node.getFirstChild(); child != null; child = child.getNext()) {
            context.render(child);
        }
    }
}
