package fr.parvis.search;

import java.util.Collection;
import java.util.List;

/**
 * French full-text search without accents. The commune is an explicit predicate of the one query.
 */
public interface SearchIndex {

    /** Puts or replaces, in the caller's transaction. */
    void put(Entry entry);

    void remove(String kind, long id);

    /**
     * @param scopes only entries of these scopes (departments for the desk); empty finds nothing
     * @return ids, best first
     */
    List<Long> find(String kind, Collection<Long> scopes, String words, int limit);

    /**
     * @param scope what a reader's rights are about, for example a department's id
     */
    record Entry(String kind, long id, long scope, String title, String text) {}
}
