package fr.parvis.search.engine;

import fr.parvis.kernel.CommuneScope;
import fr.parvis.search.PublicEntry;
import fr.parvis.search.PublicKinds;
import java.util.Map;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/**
 * Lays the public entries of the current commune and their words. Beside {@link ReadEntries} the
 * only class that knows {@code public_entry} and {@code public_word}, which have no row policy:
 * every statement below names the commune.
 */
@Repository
class PublicEntries {

    private static final int LONGEST_TEXT = 200_000;

    private final JdbcClient jdbc;
    private final PublicKinds kinds;

    PublicEntries(JdbcClient jdbc, PublicKinds kinds) {
        this.jdbc = jdbc;
        this.kinds = kinds;
    }

    void put(PublicEntry entry) {
        jdbc.sql(
                        """
                        with told as (
                            select setweight(to_tsvector(:config::regconfig, :title), 'A')
                                || setweight(to_tsvector(:config::regconfig, :keywords), 'B')
                                || setweight(to_tsvector(:config::regconfig, :summary), 'C')
                                || array_to_tsvector(array[:place]) as heads
                        )
                        insert into public_entry (commune_id, kind, id, lang, path, rubric, day,
                            fresh, title, summary, body, heads, words)
                        select :commune, :kind, :id, :lang, :path, :rubric, :day,
                            coalesce(:fresh::date, 'infinity'), :title, :summary, :body, heads,
                            strip(heads || to_tsvector(:config::regconfig, :body))
                        from told
                        on conflict (commune_id, kind, id, lang) do update
                        set path = excluded.path, rubric = excluded.rubric, day = excluded.day,
                            fresh = excluded.fresh, title = excluded.title, summary = excluded.summary,
                            body = excluded.body, heads = excluded.heads, words = excluded.words
                        """)
                .param("commune", commune())
                .param("config", config(entry.lang()))
                .param("place", place(entry.lang()))
                .param("kind", entry.kind())
                .param("id", entry.id())
                .param("lang", entry.lang())
                .param("path", entry.path())
                .param("rubric", entry.rubric())
                .param("day", entry.date())
                .param("fresh", ages(entry) ? entry.date() : null)
                .param("title", entry.title())
                .param("summary", PlainText.of(entry.summary()))
                .param("keywords", String.join(", ", entry.keywords()))
                .param("body", shortened(PlainText.of(entry.text())))
                .update();
    }

    private boolean ages(PublicEntry entry) {
        return kinds.get(entry.kind()).perishable();
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

    /**
     * A word that every entry of the current commune in this language has and nobody can type, so
     * that the index need not be asked for them beside the words.
     */
    static String place(String lang) {
        return "@" + commune() + (lang.equals("en") ? "en" : "fr");
    }

    static String config(String lang) {
        return lang.equals("en") ? "parvis_english" : "parvis_french";
    }

    private static int commune() {
        return CommuneScope.current().value();
    }

    private static String shortened(String text) {
        return text.substring(0, Math.min(text.length(), LONGEST_TEXT));
    }
}
