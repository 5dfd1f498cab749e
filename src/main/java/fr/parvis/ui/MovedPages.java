package fr.parvis.ui;

import java.util.List;
import java.util.Optional;

/** A shelf: asked before an address is said not to exist. */
public interface MovedPages {

    /**
     * Where a page went.
     *
     * @param address path and query that were asked for
     * @return a local path
     */
    Optional<String> newAddress(String address);

    /** Pages that whoever asked for this address may have meant, the likeliest first. */
    List<LinkItem> like(String address, Frame frame);
}
