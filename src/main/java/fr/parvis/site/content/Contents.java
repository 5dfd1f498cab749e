package fr.parvis.site.content;

import java.util.Collection;
import java.util.List;
import java.util.Optional;

/** What is published at this moment in the current commune. */
public interface Contents {

    /**
     * @param slug last part of its present address
     */
    Optional<Content> published(String kind, String slug);

    /** One statement, whatever their number. */
    List<Content> published(ContentQuery query);

    Optional<Content> published(long id);

    /** Those of them that are published, in the order of their titles. */
    List<Content> published(Collection<Long> ids);

    /**
     * Where a content went that had this address once and has another now: the path to lead to for
     * good (301).
     */
    Optional<String> moved(String kind, String slug);
}
