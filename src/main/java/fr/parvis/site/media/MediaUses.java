package fr.parvis.site.media;

import java.util.Collection;
import java.util.List;

/**
 * A shelf: who shows images or documents of the library says where, so that nothing is taken away
 * that somebody still shows.
 */
public interface MediaUses {

    /**
     * Where each of these is shown, drafts too.
     *
     * @param media ids of the library
     */
    List<Use> of(Collection<Long> media);

    /**
     * @param title of what shows it
     * @param path where agents change that
     */
    record Use(long media, String title, String path) {}
}
