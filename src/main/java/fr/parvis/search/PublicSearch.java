package fr.parvis.search;

import java.util.List;

/** Finds what everybody may read in the current commune. */
public interface PublicSearch {

    /** A typing mistake is forgiven, see {@link Results#corrected}; nothing typed finds nothing. */
    Results find(PublicQuery query);

    /** Titles that what is being typed may become, best first. */
    List<Suggestion> suggest(String typed, String lang, int limit);
}
