package fr.parvis.search;

import fr.parvis.kernel.CommuneScope;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * The index of the current commune. The only class that reads {@code search_entry}, which has no
 * row policy: every statement below names the commune.
 */
@Repository
class CommuneSearch implements SearchIndex {

    private static final String OF_THE_READER =
            """
            select id from search_entry
            where commune_id = :commune and kind = :kind and scope = any(:scopes)
            """;

    static final String WITH_THE_WORDS =
            OF_THE_READER
                    + """
                    and words @@ to_tsquery('parvis_french', :typed)
                    order by ts_rank(words, to_tsquery('parvis_french', :typed)) desc, id desc
                    limit :limit
                    """;

    /** For a name typed almost right: as many three-letter groups in common as possible. */
    static final String ALIKE =
            OF_THE_READER
                    + """
                    and plain %> lower(unaccent(:typed))
                    order by word_similarity(lower(unaccent(:typed)), plain) desc, id desc
                    limit :limit
                    """;

    /** Low enough for two letters swapped in a name of six. */
    private static final String LEAST_SIMILARITY =
            "select set_config('pg_trgm.word_similarity_threshold', '0.4', true)";

    /** PostgreSQL's limit is one mebibyte of lexemes; what comes later is not looked for. */
    private static final int LONGEST_TEXT = 200_000;

    private final JdbcClient jdbc;
    private final TransactionTemplate transaction;

    CommuneSearch(JdbcClient jdbc, PlatformTransactionManager transactions) {
        this.jdbc = jdbc;
        this.transaction = new TransactionTemplate(transactions);
    }

    @Override
    public void put(Entry entry) {
        jdbc.sql(
                        """
                        insert into search_entry (commune_id, kind, id, scope, plain, words)
                        values (:commune, :kind, :id, :scope, lower(unaccent(:title)),
                            setweight(to_tsvector('parvis_french', :title), 'A')
                                || setweight(to_tsvector('parvis_french', :text), 'B'))
                        on conflict (commune_id, kind, id) do update
                        set scope = excluded.scope, plain = excluded.plain, words = excluded.words
                        """)
                .param("commune", commune())
                .param("kind", entry.kind())
                .param("id", entry.id())
                .param("scope", entry.scope())
                .param("title", shortened(entry.title()))
                .param("text", shortened(entry.text()))
                .update();
    }

    @Override
    public void remove(String kind, long id) {
        jdbc.sql("delete from search_entry where commune_id = ? and kind = ? and id = ?")
                .params(commune(), kind, id)
                .update();
    }

    @Override
    public List<Long> find(String kind, Collection<Long> scopes, String words, int limit) {
        TypedWords typed = TypedWords.of(words);
        if (typed.isEmpty() || scopes.isEmpty()) {
            return List.of();
        }
        var found = query(WITH_THE_WORDS, kind, scopes, typed.query(), limit);
        return found.isEmpty() && typed.mayBeMistyped() ? alike(kind, scopes, typed, limit) : found;
    }

    private List<Long> alike(String kind, Collection<Long> scopes, TypedWords typed, int limit) {
        return transaction.execute(
                _ -> {
                    jdbc.sql(LEAST_SIMILARITY).query(String.class).single();
                    return query(ALIKE, kind, scopes, typed.plain(), limit);
                });
    }

    private List<Long> query(
            String sql, String kind, Collection<Long> scopes, String typed, int limit) {
        return jdbc.sql(sql)
                .params(parameters(kind, scopes, typed, limit))
                .query(Long.class)
                .list();
    }

    static Map<String, Object> parameters(
            String kind, Collection<Long> scopes, String typed, int limit) {
        return Map.of(
                "commune", commune(),
                "kind", kind,
                "scopes", scopes.toArray(Long[]::new),
                "typed", typed,
                "limit", limit);
    }

    private static int commune() {
        return CommuneScope.current().value();
    }

    private static String shortened(String text) {
        return text.substring(0, Math.min(text.length(), LONGEST_TEXT));
    }
}
