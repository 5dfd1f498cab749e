package fr.parvis.search.engine;

import fr.parvis.kernel.CommuneScope;
import java.time.LocalDate;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import javax.sql.DataSource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Asks the public entries of the current commune and their words. They have no row policy: every
 * statement below names the commune.
 */
@Repository
class ReadEntries {

    /** More than anybody looks through; that there are others is said. */
    static final int MOST = 500;

    /**
     * Where titles, keywords and summaries have the words, the freshest of too many; texts are
     * asked only when that leaves room.
     */
    static final String CANDIDATES =
            """
            with headed as materialized (
                select kind, id, lang, rubric, day, 1 + ts_rank(heads, {query}, 1) as rank, false as within
                from (
                    select kind, id, lang, rubric, day, heads
                    from public_entry
                    where commune_id = :commune and lang = '{lang}' and heads @@ ({query} && {place}) {only}
                      and numnode({query}) > 0
                      and (:kind::text is null or kind = :kind)
                      and (:rubric::text is null or rubric = :rubric)
                      and (:since::date is null or day >= :since)
                      and (:until::date is null or day <= :until)
                    order by fresh desc, id desc
                    limit :most) as freshest)
            select kind, id, lang, rubric, day, max(rank) as rank, bool_or(within) as within
            from (
                select * from headed
                union all
                select kind, id, lang, rubric, day, 0, true
                from public_entry_within(
                    :commune, '{lang}', {query} && {place}, :kind, :rubric, :since, :until, :most) as public_entry
                where (select count(*) from headed) < :most and numnode({query}) > 0 {only}
            ) found group by kind, id, lang, rubric, day
            """;

    /**
     * Among the freshest first; the index is asked for the beginnings of words that hardly any of
     * them has, since the planner takes those that it does not know for common ones. Two letters
     * may be the beginning of a word although they are a small word themselves.
     */
    private static final String TITLES =
            """
            with near as materialized (
                select kind, id, lang, path, title, day, heads
                from (
                    select * from public_entry
                    where commune_id = :commune and lang = '{lang}'
                    order by fresh desc, id desc
                    limit 3000) as public_entry
                where heads @@ {typed} {only}
                limit :most)
            select kind, id, lang, path, title, day, 1 + ts_rank(heads, {typed}, 1) as rank
            from (
                select * from near
                union all
                select *
                from public_entry_headed(:commune, '{lang}', {typed} && {place}, :most) as public_entry
                where (select count(*) from near) < :few {only}
            ) as found
            """;

    /** As many titles among the freshest are enough to choose from. */
    private static final int FEW = 20;

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

    /** Low enough for two letters swapped in a word of five. */
    private static final String LEAST_SIMILARITY =
            "select set_config('pg_trgm.similarity_threshold', '0.15', true)";

    private final JdbcClient jdbc;
    private final TransactionTemplate transaction;

    ReadEntries(DataSource database, PlatformTransactionManager transactions) {
        this.jdbc = JdbcClient.create(new FreshlyPlanned(database));
        this.transaction = new TransactionTemplate(transactions);
    }

    /**
     * Where an entry stands.
     *
     * @param rank how well it answers: above 1 when its head does
     * @param within its text was looked at, too
     */
    record Candidate(
            String kind,
            long id,
            String lang,
            String rubric,
            LocalDate day,
            double rank,
            boolean within) {
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

    Candidates candidates(String query, String lang, Limits limits) {
        return new Candidates(
                jdbc.sql(inLanguage(CANDIDATES, lang))
                        .params(parameters(query, MOST))
                        .params(limits.parameters())
                        .query(Candidate.class)
                        .list());
    }

    List<Title> titles(String query, String lang, int most) {
        return jdbc.sql(inLanguage(TITLES, lang))
                .params(parameters(query, most))
                .param("few", FEW)
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
                  and words @@ (plainto_tsquery(:config::regconfig, typed.word) && {place})
                  and numnode(plainto_tsquery(:config::regconfig, typed.word)) > 0)
            """;

    /** The likest first. */
    List<Alike> alike(Collection<String> words, String lang) {
        return transaction.execute(
                _ -> {
                    jdbc.sql(LEAST_SIMILARITY).query(String.class).single();
                    return jdbc.sql(filled(ALIKE, lang, ""))
                            .param("commune", commune())
                            .param("lang", lang)
                            .param("config", PublicEntries.config(lang))
                            .param("words", words.toArray(String[]::new))
                            .query(Alike.class)
                            .list();
                });
    }

    static Map<String, Object> parameters(String query, int most) {
        return Map.of(
                "commune", commune(), "query", query, "plain", Folded.fold(query), "most", most);
    }

    /** An English page finds in English, and in French what is told in French only. */
    static String inLanguage(String sql, String lang) {
        String french = filled(sql, "fr", lang.equals("en") ? NOT_IN_ENGLISH : "");
        return lang.equals("en")
                ? "(" + filled(sql, "en", "") + ") union all (" + french + ")"
                : french;
    }

    private static String filled(String sql, String lang, String only) {
        return sql.replace("{typed}", "({query} || to_tsquery('simple', :plain))")
                .replace("{query}", "to_tsquery('{config}', :query)")
                .replace("{config}", PublicEntries.config(lang))
                .replace("{place}", "'''" + PublicEntries.place(lang) + "'''::tsquery")
                .replace("{lang}", lang)
                .replace("{only}", only);
    }

    private static int commune() {
        return CommuneScope.current().value();
    }
}
