package fr.parvis.forms;

import java.util.Collection;
import java.util.List;
import java.util.Locale;

/**
 * Shelf: the requests of whoever fills in the form, to refer to one of them. Whoever knows requests
 * contributes; forms know no people.
 */
public interface OwnRequests {

    /**
     * @param procedures codes of those wanted; all when empty
     */
    List<Reference> of(Collection<String> procedures, Locale locale);

    /**
     * @param number as the person knows it
     * @param title for example {@code Terrasse de café, 3 mars 2026}
     */
    record Reference(String number, String title) {}
}
