package fr.parvis.site.feeds;

import fr.parvis.procedures.Procedures;
import fr.parvis.site.content.Content;
import fr.parvis.site.content.ContentKind;
import fr.parvis.site.content.ContentKinds;
import fr.parvis.site.content.ContentQuery;
import fr.parvis.site.content.ContentQuery.Order;
import fr.parvis.site.content.ContentQuery.Position;
import fr.parvis.site.content.Contents;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** Every page that everybody may read and search engines should know. */
@Component
class PublicPages {

    private static final List<String> OWN =
            List.of(
                    "/",
                    "/demarches",
                    "/aide",
                    "/accessibilite",
                    "/mentions-legales",
                    "/donnees-personnelles",
                    "/cookies",
                    "/plan-du-site");
    private static final int AT_ONCE = 1_000;

    private final Procedures procedures;
    private final Contents contents;
    private final ContentKinds kinds;

    PublicPages(Procedures procedures, Contents contents, ContentKinds kinds) {
        this.procedures = procedures;
        this.contents = contents;
        this.kinds = kinds;
    }

    /**
     * @param changed null where the page says no day
     */
    record Page(String path, LocalDate changed) {}

    List<Page> all() {
        var all = new ArrayList<Page>();
        OWN.forEach(path -> all.add(new Page(path, null)));
        procedures
                .catalogue()
                .forEach(it -> all.add(new Page("/demarches/" + it.definition().code(), null)));
        List<String> codes = kinds.all().stream().map(ContentKind::code).toList();
        if (!codes.isEmpty()) {
            published(codes).map(PublicPages::page).forEach(all::add);
        }
        return all;
    }

    private Stream<Content> published(List<String> codes) {
        ContentQuery first = ContentQuery.of(codes).by(Order.NEWEST).most(AT_ONCE);
        var all = new ArrayList<Content>();
        List<Content> next = contents.published(first);
        while (!next.isEmpty()) {
            all.addAll(next);
            next =
                    next.size() < AT_ONCE
                            ? List.of()
                            : contents.published(
                                    first.after(Position.of(next.getLast(), Order.NEWEST)));
        }
        return all.stream();
    }

    private static Page page(Content content) {
        return new Page(content.path(), content.changedAt().atOffset(ZoneOffset.UTC).toLocalDate());
    }
}
