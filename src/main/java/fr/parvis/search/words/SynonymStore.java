package fr.parvis.search.words;

import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The synonyms of the current commune. */
@Repository
class SynonymStore {

    private final JdbcClient jdbc;

    SynonymStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** The latest first. */
    List<SynonymGroup> all() {
        return jdbc.sql("select id, terms from search_synonym order by id desc limit ?")
                .param(OwnWords.MOST)
                .query(
                        (row, _) ->
                                new SynonymGroup(
                                        row.getLong("id"),
                                        List.of((String[]) row.getArray("terms").getArray())))
                .list();
    }

    void add(List<String> terms) {
        jdbc.sql("insert into search_synonym (terms) values (?)")
                .param(terms.toArray(String[]::new))
                .update();
    }

    void remove(long id) {
        jdbc.sql("delete from search_synonym where id = ?").param(id).update();
    }
}
