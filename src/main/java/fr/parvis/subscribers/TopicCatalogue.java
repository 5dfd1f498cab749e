package fr.parvis.subscribers;

import java.util.List;

/** The subjects of the current commune, in the order in which it shows them. */
public interface TopicCatalogue {

    /** Never empty: a commune that set none has the usual ones. */
    List<Topic> all();
}
