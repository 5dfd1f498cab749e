package fr.parvis.subscribers;

import fr.parvis.kernel.LocalizedText;

/**
 * A subject that people can follow.
 *
 * @param code stable, for example {@code works}
 */
public record Topic(String code, LocalizedText name) {

    /**
     * Where every town hall has something to say; those of {@code TopicCatalogue} to begin with.
     */
    public static final String NEWS = "news";

    public static final String EVENTS = "events";
    public static final String WORKS = "works";
    public static final String ALERTS = "alerts";
    public static final String SCHOOLS = "schools";
    public static final String CULTURE = "culture";
}
