package fr.parvis.ui;

import java.util.List;
import java.util.Optional;

/**
 * A shelf: the menu of the portal, where the commune arranged its own. Answers from memory; asked
 * for every page. Empty: the entries that modules contribute, in their order.
 */
public interface Navigation {

    Optional<List<Item>> portal(Frame frame);

    /**
     * @param label in the reader’s language
     * @param children of the second level, empty for a plain link
     */
    record Item(String label, String href, List<Item> children) {

        public Item(String label, String href) {
            this(label, href, List.of());
        }
    }
}
