package fr.parvis.ui;

import java.util.Map;

/**
 * The templates of {@code src/main/jte}, for those who write outside a page: messages, documents.
 */
public interface Templates {

    /**
     * @param name without its ending, for example {@code notices/mail}
     * @param model values of the template's parameters, by name
     */
    String text(String name, Map<String, Object> model);
}
