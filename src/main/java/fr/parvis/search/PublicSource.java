package fr.parvis.search;

import java.util.List;
import java.util.function.Consumer;

/**
 * A shelf: who puts entries into the public index tells their kinds, and can tell all entries
 * again. Asked commune after commune when the index is laid anew.
 */
public interface PublicSource {

    List<PublicKind> kinds();

    /** Every entry of the current commune that is public at this moment. */
    void each(Consumer<PublicEntry> reader);
}
