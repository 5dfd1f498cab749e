package fr.parvis.site.content;

import fr.parvis.kernel.CommuneScope;
import fr.parvis.kernel.LocalizedText;
import fr.parvis.ui.PageCache;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The rubrics of the current commune. */
@Component
public class Rubrics {

    private final JdbcClient jdbc;
    private final PageCache pages;

    Rubrics(JdbcClient jdbc, PageCache pages) {
        this.jdbc = jdbc;
        this.pages = pages;
    }

    /** In their order. */
    public List<Rubric> all() {
        return jdbc.sql(
                        """
                        select * from site_rubric where commune_id = current_commune()
                        order by place, id
                        """)
                .query(Rubrics::rubric)
                .list();
    }

    public Optional<Rubric> byCode(String code) {
        return jdbc.sql(
                        """
                        select * from site_rubric where commune_id = current_commune() and code = ?
                        """)
                .param(code)
                .query(Rubrics::rubric)
                .optional();
    }

    /**
     * Adds one, or changes the one that has this code.
     *
     * @param department null when all editors write under it
     */
    @Transactional
    public void put(String code, LocalizedText name, Long department, int place) {
        jdbc.sql(
                        """
                        insert into site_rubric (code, name_fr, name_en, department_id, place)
                        values (:code, :fr, nullif(:en, ''), :department, :place)
                        on conflict (commune_id, code) do update
                        set name_fr = excluded.name_fr, name_en = excluded.name_en,
                            department_id = excluded.department_id, place = excluded.place
                        """)
                .param("code", code)
                .param("fr", name.fr())
                .param("en", name.en())
                .param("department", department)
                .param("place", place)
                .update();
        pages.invalidate(CommuneScope.current());
    }

    /** Refused, with false, while contents stand under it. */
    @Transactional
    public boolean remove(String code) {
        boolean removed =
                jdbc.sql(
                                        """
                                        delete from site_rubric r
                                        where commune_id = current_commune() and code = ? and not exists (
                                            select from site_content c
                                            where c.commune_id = r.commune_id and c.rubric = r.code)
                                        """)
                                .param(code)
                                .update()
                        == 1;
        if (removed) {
            pages.invalidate(CommuneScope.current());
        }
        return removed;
    }

    private static Rubric rubric(ResultSet row, int number) throws SQLException {
        return new Rubric(
                row.getLong("id"),
                row.getString("code"),
                new LocalizedText(row.getString("name_fr"), row.getString("name_en")),
                row.getObject("department_id", Long.class),
                row.getInt("place"));
    }
}
