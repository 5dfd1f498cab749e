package fr.parvis.site.imports;

import fr.parvis.kernel.Actor;
import fr.parvis.kernel.Outcome;
import fr.parvis.site.content.ContentKinds;
import fr.parvis.site.content.ContentRefused;
import fr.parvis.site.content.Manuscript;
import fr.parvis.site.content.Piece;
import fr.parvis.site.content.PublishContent;
import fr.parvis.site.content.SaveContent;
import fr.parvis.site.imports.OldImages.OldImage;
import fr.parvis.site.writing.FromHtml;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.springframework.stereotype.Service;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Takes over what was read, item by item: each whole with its address, or not at all. Stopped in
 * the middle, it goes on with the next one.
 */
@Service
class RunImport {

    private final Imports imports;
    private final Items items;
    private final FetchImage fetch;
    private final WriteImported write;
    private final TransactionTemplate transaction;

    RunImport(
            Imports imports,
            Items items,
            FetchImage fetch,
            WriteImported write,
            TransactionTemplate transaction) {
        this.imports = imports;
        this.items = items;
        this.fetch = fetch;
        this.write = write;
        this.transaction = transaction;
    }

    /** Does nothing once it is over. */
    void run(long id) {
        imports.find(id)
                .filter(one -> one.state() == SiteImport.State.RUNNING)
                .ifPresent(this::run);
    }

    private void run(SiteImport importing) {
        var author = new Actor(Actor.Kind.AGENT, importing.agentId(), importing.agentName(), "");
        Actor.call(
                author,
                () -> {
                    Optional<Item> next = next(importing);
                    while (next.isPresent()) {
                        take(importing, next.get());
                        next = next(importing);
                    }
                    return null;
                });
        items.forgetBodies(importing.id());
        imports.move(importing.id(), SiteImport.State.DONE, "");
    }

    private Optional<Item> next(SiteImport importing) {
        return items.next(importing.id(), Item.State.FOUND);
    }

    /** Images come first, outside the transaction of the text: fetching them takes time. */
    private void take(SiteImport importing, Item item) {
        Map<String, Long> library = new HashMap<>();
        int missing = 0;
        for (Element image : Jsoup.parseBodyFragment(item.body()).select("img[src^=http]")) {
            String address = image.attr("src");
            OldImage fetched =
                    importing.images()
                            ? fetch.fetch(importing.id(), address, image.attr("alt").strip())
                            : new OldImage(address, null, "not-wanted");
            if (fetched.mediaId() != null) {
                library.put(address, fetched.mediaId());
            } else {
                missing++;
            }
        }
        String body =
                FromHtml.markdown(
                        item.body(), one -> Optional.ofNullable(library.get(one.attr("src"))));
        int without = missing;
        boolean taken =
                Boolean.TRUE.equals(
                        transaction.execute(
                                status -> {
                                    boolean done = write.write(importing, item, body, without);
                                    if (!done) {
                                        status.setRollbackOnly();
                                    }
                                    return done;
                                }));
        if (!taken) {
            items.stands(importing.id(), item.number(), Item.State.FAILED, "refused");
        }
    }

    /** Writes one item and leads its old address to it, in the transaction of the caller. */
    @Service
    static class WriteImported {

        private final Items items;
        private final SaveContent save;
        private final PublishContent publish;
        private final ContentKinds kinds;

        WriteImported(Items items, SaveContent save, PublishContent publish, ContentKinds kinds) {
            this.items = items;
            this.save = save;
            this.publish = publish;
            this.kinds = kinds;
        }

        /** False when it may not be written: then nothing of it is. */
        boolean write(SiteImport importing, Item item, String body, int missing) {
            String slug = publish.free(item.kind(), item.slug()) ? item.slug() : "";
            Manuscript text = Manuscript.of(item.title(), item.summary(), body).withSlug(slug);
            Outcome<Piece, ContentRefused> written =
                    importing.publish()
                            ? publish.publish(item.kind(), text)
                            : save.begin(item.kind(), text);
            return switch (written) {
                case Outcome.Refused<Piece, ContentRefused> _ -> false;
                case Outcome.Done<Piece, ContentRefused>(Piece piece) -> {
                    String path = kinds.get(item.kind()).path() + "/" + piece.slug();
                    items.taken(importing.id(), item.number(), piece.id(), path, missing);
                    yield true;
                }
            };
        }
    }
}
