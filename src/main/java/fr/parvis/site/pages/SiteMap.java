package fr.parvis.site.pages;

import fr.parvis.site.content.Content;
import fr.parvis.site.content.ContentKind;
import fr.parvis.site.content.ContentKinds;
import fr.parvis.site.content.ContentQuery;
import fr.parvis.site.content.ContentQuery.Order;
import fr.parvis.site.content.Contents;
import fr.parvis.ui.Frame;
import fr.parvis.ui.LinkItem;
import java.util.List;
import java.util.Set;
import org.springframework.stereotype.Component;

/** What the site holds, sort by sort: the first of each, and the way to the others. */
@Component
public class SiteMap {

    private static final int SHOWN = 12;

    /** Those whose newest tell more than the first of the alphabet. */
    private static final Set<String> DATED =
            Set.of("news", "meeting", "deliberation", "order", "document", "market");

    private final Contents contents;
    private final ContentKinds kinds;

    SiteMap(Contents contents, ContentKinds kinds) {
        this.contents = contents;
        this.kinds = kinds;
    }

    /**
     * @param path of the list of all
     * @param whole whether nothing more is in that list
     */
    public record Part(String title, String path, List<LinkItem> links, boolean whole) {}

    /** Sorts of which nothing is published are left out. */
    public List<Part> parts(Frame frame) {
        return kinds.all().stream()
                .map(kind -> part(kind, frame))
                .filter(part -> !part.links().isEmpty())
                .toList();
    }

    private Part part(ContentKind kind, Frame frame) {
        Order order = DATED.contains(kind.code()) ? Order.NEWEST : Order.BY_TITLE;
        List<Content> found =
                contents.published(ContentQuery.of(kind.code()).by(order).most(SHOWN + 1));
        return new Part(
                frame.t(kind.name() + ".many"),
                kind.path(),
                found.stream().limit(SHOWN).map(one -> link(one, frame)).toList(),
                found.size() <= SHOWN);
    }

    private static LinkItem link(Content content, Frame frame) {
        return new LinkItem(content.path(), null, frame.t(content.title()), null);
    }
}
