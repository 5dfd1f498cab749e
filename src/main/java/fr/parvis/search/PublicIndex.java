package fr.parvis.search;

/** Where modules tell what everybody may find in the current commune. */
public interface PublicIndex {

    /** Puts or replaces, in the caller's transaction. Both languages of a thing are two entries. */
    void put(PublicEntry entry);

    /** In all languages. */
    void remove(String kind, long id);
}
