package fr.parvis.site.media;

import java.util.Collection;
import java.util.List;
import java.util.Optional;

/** The images of the current commune that pages may show. */
public interface Images {

    /** Empty for one that is not there, or that nobody described yet. */
    Optional<Image> find(long id);

    /** In the order asked, without those that are not there; one query for all. */
    List<Image> find(Collection<Long> ids);
}
