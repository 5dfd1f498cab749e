package fr.parvis.newsletters;

import java.util.Collection;
import java.util.List;

/** A shelf: a module that publishes news, events and the like contributes one for each sort. */
public interface NewsSource {

    /** Stable, short, without colon: {@code event}. */
    String code();

    /** Key of its name, in the plural: {@code site.kind.events}. */
    String titleKey();

    /** What a letter written today may tell of, the most likely first. */
    List<NewsItem> proposed(int limit);

    /** Those of them that are published, in any order. */
    List<NewsItem> find(Collection<Long> ids);
}
