package fr.parvis.site.media;

import java.util.Collection;
import java.util.List;
import java.util.Optional;

/** The documents of the library of the current commune. */
public interface Documents {

    Optional<Document> find(long id);

    /** In the order asked, without those that are not there; one query for all. */
    List<Document> find(Collection<Long> ids);
}
