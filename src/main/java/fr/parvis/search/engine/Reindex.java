package fr.parvis.search.engine;

import fr.parvis.search.PublicIndex;
import fr.parvis.search.PublicSource;
import java.util.List;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Lays the public index of a commune anew, from what its modules tell. */
@Component
class Reindex {

    /** To be raised when what is kept of an entry changes. */
    private static final int VERSION = 2;

    private final List<PublicSource> sources;
    private final PublicIndex index;
    private final PublicEntries entries;
    private final JdbcClient jdbc;
    private final String version;

    Reindex(List<PublicSource> sources, PublicIndex index, PublicEntries entries, JdbcClient jdbc) {
        this.sources = sources;
        this.index = index;
        this.entries = entries;
        this.jdbc = jdbc;
        this.version =
                VERSION
                        + sources.stream()
                                .map(source -> " " + source.getClass().getSimpleName())
                                .sorted()
                                .collect(Collectors.joining());
    }

    /** Where another version of the program, or fewer sources, laid it last. */
    @Transactional
    void ifNeeded() {
        boolean done =
                jdbc.sql("select exists (select from search_built where version = ?)")
                        .param(version)
                        .query(Boolean.class)
                        .single();
        if (!done) {
            now();
        }
    }

    /** Readers see the old entries until the new ones are all there. */
    @Transactional
    void now() {
        entries.removeAll();
        sources.forEach(source -> source.each(index::put));
        jdbc.sql(
                        """
                        insert into search_built (version) values (?)
                        on conflict (commune_id) do update set version = excluded.version
                        """)
                .param(version)
                .update();
    }
}
