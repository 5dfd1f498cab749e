package fr.parvis.search;

import java.util.function.Consumer;

/**
 * A shelf: who puts entries into the public index can tell all of them again. Asked commune after
 * commune when the index is laid anew.
 */
public interface PublicSource {

    /** Every entry of the current commune that is public at this moment. */
    void each(Consumer<PublicEntry> reader);
}
