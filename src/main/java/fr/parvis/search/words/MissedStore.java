package fr.parvis.search.words;

import java.time.LocalDate;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** What was looked for without result in the current commune. */
@Repository
class MissedStore {

    private final JdbcClient jdbc;

    MissedStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    void count(LocalDate day, String words, int times) {
        jdbc.sql(
                        """
                        insert into search_missed as known (day, words, times) values (?, ?, ?)
                        on conflict (commune_id, day, words) do update
                        set times = known.times + excluded.times
                        """)
                .params(day, words, times)
                .update();
    }

    /**
     * The most wanted first.
     *
     * @param least what fewer searches asked for stays unseen: it may be somebody's own affair
     */
    List<MissedWord> most(int least, int limit) {
        return jdbc.sql(
                        """
                        select words, sum(times) as times, max(day) as latest from search_missed
                        group by words having sum(times) >= ?
                        order by sum(times) desc, max(day) desc, words limit ?
                        """)
                .params(least, limit)
                .query(MissedWord.class)
                .list();
    }

    void remove(String words) {
        jdbc.sql("delete from search_missed where words = ?").param(words).update();
    }

    void forget(LocalDate before) {
        jdbc.sql("delete from search_missed where day < ?").param(before).update();
    }
}
