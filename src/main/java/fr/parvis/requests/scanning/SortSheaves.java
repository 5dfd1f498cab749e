package fr.parvis.requests.scanning;

import fr.parvis.account.SignedInAgent;
import fr.parvis.documents.ScannedPages;
import fr.parvis.files.Files;
import fr.parvis.requests.behalf.SendEntry;
import fr.parvis.requests.scanning.ScanItem.Kind;
import java.io.IOException;
import java.io.UncheckedIOException;
import org.springframework.stereotype.Component;

/** Keeps the pages of a sheaf as a file of their own, and adds them to their request if known. */
@Component
class SortSheaves {

    private final ScanItems items;
    private final Files files;
    private final AddToRequest add;

    SortSheaves(ScanItems items, Files files, AddToRequest add) {
        this.items = items;
        this.files = files;
        this.add = add;
    }

    void keep(long batch, Sheaf sheaf, ScannedPages pages, SignedInAgent agent) {
        long item = items.add(batch, sheaf);
        String name = "numerisation-" + batch + "-" + sheaf.pages().getFirst() + ".pdf";
        byte[] content = extract(sheaf, pages);
        long file = files.keep(name, "application/pdf", content, SendEntry.scanOwner(item)).id();
        items.hold(item, file);
        if (sheaf.kind() == Kind.REQUEST) {
            add.add(items.find(item).orElseThrow(), sheaf.number(), agent);
        }
    }

    private static byte[] extract(Sheaf sheaf, ScannedPages pages) {
        try {
            return pages.extract(sheaf.pages());
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }
}
