package fr.parvis.subscribers;

import java.util.Locale;
import java.util.Set;

/** Browsers that let the town hall notify them; the consent was asked by the browser itself. */
public interface PushAddresses {

    /**
     * @param address what the sender of web push needs to find the browser again
     * @return id of the subscriber
     */
    long keep(String address, Set<String> topics, Locale language);

    /** The browser takes no more messages. */
    void drop(String address);
}
