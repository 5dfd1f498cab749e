package fr.parvis.requests.scanning;

import fr.parvis.account.SignedInAgent;
import fr.parvis.documents.ScannedPages;
import fr.parvis.files.Files;
import fr.parvis.requests.behalf.Entries;
import fr.parvis.requests.behalf.SendEntry;
import fr.parvis.requests.scanning.ScanItem.State;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** What an agent decides about pages whose code could not be read. */
@Component
class PlaceByHand {

    private final ScanItems items;
    private final AddToRequest add;
    private final Files files;
    private final Entries entries;

    PlaceByHand(ScanItems items, AddToRequest add, Files files, Entries entries) {
        this.items = items;
        this.add = add;
        this.files = files;
        this.entries = entries;
    }

    /**
     * @return false when no request has this number; a page placed before stays where it is
     */
    @Transactional
    boolean withRequest(List<Long> pages, long batch, String number, SignedInAgent agent) {
        return toPlace(pages, batch).stream().allMatch(page -> add.add(page, number, agent));
    }

    /**
     * Pages go behind a form that waits to be typed in.
     *
     * @return false when that form waits no more, or somebody is typing it
     */
    @Transactional
    boolean withForm(List<Long> pages, long batch, long form, SignedInAgent agent) {
        ScanItem target =
                items.lock(form)
                        .filter(ScanItem::toType)
                        .filter(one -> one.batch() == batch)
                        .filter(one -> entries.ofScan(one.id()).isEmpty())
                        .orElse(null);
        if (target == null) {
            return false;
        }
        List<ScanItem> placed = toPlace(pages, batch);
        if (!placed.isEmpty()) {
            join(target, placed, agent);
        }
        return true;
    }

    /** A blank back, a separator: the page is erased. */
    @Transactional
    void drop(List<Long> pages, long batch, SignedInAgent agent) {
        for (ScanItem page : toPlace(pages, batch)) {
            items.end(page.id(), State.DROPPED, null, agent.name());
            files.erase(List.of(page.file()));
        }
    }

    private List<ScanItem> toPlace(List<Long> pages, long batch) {
        return pages.stream()
                .distinct()
                .sorted()
                .flatMap(page -> items.lock(page).stream())
                .filter(page -> page.batch() == batch && page.toPlace())
                .toList();
    }

    private void join(ScanItem target, List<ScanItem> placed, SignedInAgent agent) {
        List<byte[]> parts = new ArrayList<>();
        parts.add(content(target));
        placed.forEach(page -> parts.add(content(page)));
        String name = files.get(target.file()).name();
        long file =
                files.keep(name, "application/pdf", joined(parts), SendEntry.scanOwner(target.id()))
                        .id();
        items.hold(target.id(), file);
        files.erase(List.of(target.file()));
        for (ScanItem page : placed) {
            items.end(page.id(), State.DONE, null, agent.name());
            files.erase(List.of(page.file()));
            items.hold(page.id(), file);
        }
    }

    private static byte[] joined(List<byte[]> parts) {
        try {
            return ScannedPages.joined(parts);
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    private byte[] content(ScanItem item) {
        try (var content = files.open(item.file())) {
            return content.readAllBytes();
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }
}
