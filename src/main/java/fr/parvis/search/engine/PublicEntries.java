package fr.parvis.search.engine;

import fr.parvis.kernel.CommuneScope;
import fr.parvis.search.PublicEntry;
import java.time.LocalDate;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * The public entries of the current commune and their words. The only class that knows {@code
 * public_entry} and {@code public_word}, which have no row policy: every statement below names the
 * commune.
 */
@Repository
class PublicEntries {

    /** More than anybody looks through; what is left out is said. */
    static final int MOST = 1_000;

    /**
     * In titles, keywords and summaries first, the newest of too many. Each of the two searches
     * stops reading entries early: a word that half of them have would cost a second otherwise.
     */
    private static final String CANDIDATES =
            """
            select kind, id, lang, rubric, day, max(rank) as rank from (
                (select kind, id, lang, rubric, day, 1 + ts_rank(heads, {query}, 1) as rank
                from (
                    select kind, id, lang, rubric, day, heads
                    from public_entry
                    where commune_id = :commune and lang = '{lang}' and heads @@ {query} {only}
                    limit 2 * :most) as headed
                order by day desc nulls first limit :most)
                union all
                (select kind, id, lang, rubric, day, 0
                from public_entry
                where commune_id = :commune and lang = '{lang}' and words @@ {query} {only}
                limit :most)
            ) found group by kind, id, lang, rubric, day
            """;

    static final String TITLES =
            """
            select kind, id, lang, path, title, day, 1 + ts_rank(heads, {query}, 1) as rank
            from (
                select kind, id, lang, path, title, day, heads
                from public_entry
                where commune_id = :commune and lang = '{lang}' and heads @@ {query} {only}
                limit 10 * :most) as headed
            order by rank desc limit :most
            """;

    /** What is not told in English. */
    private static final String NOT_IN_ENGLISH =
            """
            and not exists (
                select from public_entry other
                where other.commune_id = :commune and other.kind = public_entry.kind
                  and other.id = public_entry.id and other.lang = 'en')
            """;

    private static final String SHOWN =
            """
            select kind, id, lang, path, rubric, day,
                ts_headline('{config}', title, {query}, 'HighlightAll=true,' || :marks) as title,
                ts_headline('{config}', left(summary || ' ' || body, 3000), {query},
                    'MaxFragments=2,MinWords=8,MaxWords=24,FragmentDelimiter=" … ",' || :marks) as snippet
            from public_entry
            where commune_id = :commune and lang = '{lang}'
              and (kind, id) in (select * from unnest(:kinds::text[], :ids::bigint[]))
            """;

    private static final int LONGEST_TEXT = 200_000;

    /** Low enough for two letters swapped in a word of five. */
    private static final String LEAST_SIMILARITY =
            "select set_config('pg_trgm.similarity_threshold', '0.15', true)";

    private final JdbcClient jdbc;
    private final TransactionTemplate transaction;

    PublicEntries(JdbcClient jdbc, PlatformTransactionManager transactions) {
        this.jdbc = jdbc;
        this.transaction = new TransactionTemplate(transactions);
    }

    /** Where an entry stands, and how well it answers: above 1 when its head does. */
    record Candidate(String kind, long id, String lang, String rubric, LocalDate day, double rank) {
        String key() {
            return kind + "/" + id;
        }
    }

    record Title(
            String kind,
            long id,
            String lang,
            String path,
            String title,
            LocalDate day,
            double rank) {}

    record Shown(
            String kind,
            long id,
            String lang,
            String path,
            String rubric,
            LocalDate day,
            String title,
            String snippet) {
        String key() {
            return kind + "/" + id;
        }
    }

    List<Candidate> candidates(String query, String lang) {
        return jdbc.sql(inLanguage(CANDIDATES, lang))
                .params(parameters(query, MOST))
                .query(Candidate.class)
                .list();
    }

    List<Title> titles(String query, String lang, int most) {
        return jdbc.sql(inLanguage(TITLES, lang))
                .params(parameters(query, most))
                .query(Title.class)
                .list();
    }

    /** By {@link Shown#key}. */
    Map<String, Shown> shown(Collection<Candidate> some, String query, String lang, String marks) {
        var shown = new LinkedHashMap<String, Shown>();
        var kinds = some.stream().map(Candidate::kind).toArray(String[]::new);
        var ids = some.stream().map(Candidate::id).toArray(Long[]::new);
        jdbc.sql(inLanguage(SHOWN, lang))
                .params(parameters(query, MOST))
                .param("kinds", kinds)
                .param("ids", ids)
                .param("marks", marks)
                .query(Shown.class)
                .list()
                .forEach(each -> shown.putIfAbsent(each.key(), each));
        return shown;
    }

    void put(PublicEntry entry) {
        jdbc.sql(
                        """
                        with told as (
                            select setweight(to_tsvector(:config::regconfig, :title), 'A')
                                || setweight(to_tsvector(:config::regconfig, :keywords), 'B')
                                || setweight(to_tsvector(:config::regconfig, :summary), 'C') as heads
                        )
                        insert into public_entry (commune_id, kind, id, lang, path, rubric, day,
                            title, summary, body, heads, words)
                        select :commune, :kind, :id, :lang, :path, :rubric, :day,
                            :title, :summary, :body, heads,
                            heads || setweight(to_tsvector(:config::regconfig, :body), 'D')
                        from told
                        on conflict (commune_id, kind, id, lang) do update
                        set path = excluded.path, rubric = excluded.rubric, day = excluded.day,
                            title = excluded.title, summary = excluded.summary,
                            body = excluded.body, heads = excluded.heads, words = excluded.words
                        """)
                .param("commune", commune())
                .param("config", config(entry.lang()))
                .param("kind", entry.kind())
                .param("id", entry.id())
                .param("lang", entry.lang())
                .param("path", entry.path())
                .param("rubric", entry.rubric())
                .param("day", entry.date())
                .param("title", entry.title())
                .param("summary", PlainText.of(entry.summary()))
                .param("keywords", String.join(", ", entry.keywords()))
                .param("body", shortened(PlainText.of(entry.text())))
                .update();
    }

    void remove(String kind, long id) {
        jdbc.sql("delete from public_entry where commune_id = ? and kind = ? and id = ?")
                .params(commune(), kind, id)
                .update();
    }

    void removeAll() {
        jdbc.sql("delete from public_entry where commune_id = ?").param(commune()).update();
        jdbc.sql("delete from public_word where commune_id = ?").param(commune()).update();
    }

    /**
     * @param words as written, by what they are without accents and capitals
     */
    void putWords(String lang, Map<String, String> words) {
        jdbc.sql(
                        """
                        insert into public_word (commune_id, lang, word, shown)
                        select :commune, :lang, word, shown
                        from unnest(:words::text[], :shown::text[]) as told (word, shown)
                        order by word
                        on conflict do nothing
                        """)
                .param("commune", commune())
                .param("lang", lang)
                .param("words", words.keySet().toArray(String[]::new))
                .param("shown", words.values().toArray(String[]::new))
                .update();
    }

    /** A typed word that nothing has, with one that looks like it. */
    record Alike(String typed, String word, String shown) {}

    static final String ALIKE =
            """
            select typed.word as typed, alike.word, alike.shown
            from unnest(:words::text[]) as typed (word)
            cross join lateral (
                select word, shown from public_word
                where commune_id = :commune and lang = :lang and word % typed.word
                order by similarity(word, typed.word) desc, word limit 30) alike
            where not exists (
                select from public_entry
                where commune_id = :commune and lang = :lang
                  and words @@ plainto_tsquery(:config::regconfig, typed.word))
            """;

    /** The likest first. */
    List<Alike> alike(Collection<String> words, String lang) {
        return transaction.execute(
                _ -> {
                    jdbc.sql(LEAST_SIMILARITY).query(String.class).single();
                    return jdbc.sql(ALIKE)
                            .param("commune", commune())
                            .param("lang", lang)
                            .param("config", config(lang))
                            .param("words", words.toArray(String[]::new))
                            .query(Alike.class)
                            .list();
                });
    }

    static Map<String, Object> parameters(String query, int most) {
        return Map.of("commune", commune(), "query", query, "most", most);
    }

    /** An English page finds in English, and in French what is told in French only. */
    static String inLanguage(String sql, String lang) {
        String french = filled(sql, "fr", lang.equals("en") ? NOT_IN_ENGLISH : "");
        return lang.equals("en")
                ? "(" + filled(sql, "en", "") + ") union all (" + french + ")"
                : french;
    }

    private static String filled(String sql, String lang, String only) {
        return sql.replace("{query}", "to_tsquery('{config}', :query)")
                .replace("{config}", config(lang))
                .replace("{lang}", lang)
                .replace("{only}", only);
    }

    private static String config(String lang) {
        return lang.equals("en") ? "parvis_english" : "parvis_french";
    }

    private static int commune() {
        return CommuneScope.current().value();
    }

    private static String shortened(String text) {
        return text.substring(0, Math.min(text.length(), LONGEST_TEXT));
    }
}
