package fr.parvis.site.imports;

import fr.parvis.files.Files;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.springframework.stereotype.Service;
import org.springframework.transaction.support.TransactionTemplate;

/** Reads an old site and changes nothing: what there is, what cannot be taken, and why. */
@Service
class ReadOldSite {

    private static final int AT_ONCE = 200;
    private static final long LARGEST_PAGE = 2_000_000;

    private final Imports imports;
    private final Items items;
    private final OldImages images;
    private final Files files;
    private final OldSite site;
    private final TransactionTemplate transaction;

    ReadOldSite(
            Imports imports,
            Items items,
            OldImages images,
            Files files,
            OldSite site,
            TransactionTemplate transaction) {
        this.imports = imports;
        this.items = items;
        this.images = images;
        this.files = files;
        this.site = site;
        this.transaction = transaction;
    }

    /** Goes on where it stopped; does nothing once it is over. */
    void read(long id) {
        SiteImport importing =
                imports.find(id)
                        .filter(one -> one.state() == SiteImport.State.READING)
                        .orElse(null);
        if (importing == null) {
            return;
        }
        try {
            if (importing.source() == SiteImport.Source.WXR) {
                export(importing);
            } else {
                pages(importing);
            }
            imports.move(id, SiteImport.State.REPORTED, "");
        } catch (Wxr.Unreadable no) {
            imports.move(id, SiteImport.State.FAILED, no.getMessage());
        }
    }

    private void export(SiteImport importing) throws Wxr.Unreadable {
        List<Item> waiting = new ArrayList<>();
        int[] number = {0};
        try (InputStream content = files.open(importing.file())) {
            Wxr.read(
                    content,
                    entry -> {
                        Item item = WxrItem.of(entry, number[0] + 1);
                        if (item != null) {
                            number[0]++;
                            waiting.add(item);
                        }
                        if (waiting.size() >= AT_ONCE) {
                            keep(importing.id(), waiting);
                        }
                    });
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
        keep(importing.id(), waiting);
        if (number[0] == 0) {
            throw new Wxr.Unreadable("nothing");
        }
    }

    private void keep(long id, List<Item> waiting) {
        transaction.executeWithoutResult(
                _ -> {
                    for (Item item : waiting) {
                        items.add(id, item);
                        sources(item).forEach(address -> images.found(id, address));
                    }
                });
        waiting.clear();
    }

    private void pages(SiteImport importing) throws Wxr.Unreadable {
        URI map = URI.create(importing.label());
        if (items.counts(importing.id()).isEmpty()) {
            list(importing.id(), new Sitemap(site, map).pages());
        }
        OldSite.Answer answer = site.get(map.resolve("/robots.txt"), LARGEST_PAGE);
        var robots =
                Robots.of(new String(answer.content(), java.nio.charset.StandardCharsets.UTF_8));
        Optional<Item> next = next(importing.id());
        while (next.isPresent()) {
            Item listed = next.get();
            URI address = map.resolve(listed.oldPath());
            Item item =
                    robots.allow(listed.oldPath())
                            ? OldPage.read(listed, site.get(address, LARGEST_PAGE), address)
                            : listed.skipped("robots");
            items.read(importing.id(), item);
            sources(item).forEach(source -> images.found(importing.id(), source));
            next = next(importing.id());
        }
    }

    private Optional<Item> next(long id) {
        return items.next(id, Item.State.LISTED);
    }

    private void list(long id, List<URI> pages) throws Wxr.Unreadable {
        if (pages.isEmpty()) {
            throw new Wxr.Unreadable("nothing");
        }
        transaction.executeWithoutResult(
                _ -> {
                    for (int i = 0; i < pages.size(); i++) {
                        items.add(id, Item.listed(i + 1, WxrItem.path(pages.get(i).toString())));
                    }
                });
    }

    /** The images that a text shows, by their whole address. */
    static List<String> sources(Item item) {
        return Jsoup.parseBodyFragment(item.body()).select("img[src^=http]").stream()
                .map((Element one) -> one.attr("src"))
                .distinct()
                .toList();
    }
}
