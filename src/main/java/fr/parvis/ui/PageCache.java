package fr.parvis.ui;

import fr.parvis.kernel.CommuneId;

/**
 * Public pages kept as rendered, compressed bytes on this node. A page is kept when its controller
 * method says {@link Kept}, the visitor has no cookie but those of language and scheme, and the
 * address has no query; until {@link #invalidate}, or until the town hall opens or closes where the
 * page says so.
 */
public interface PageCache {

    /** Forgets all pages of a commune; called by the modules whose facts pages show. */
    void invalidate(CommuneId commune);
}
