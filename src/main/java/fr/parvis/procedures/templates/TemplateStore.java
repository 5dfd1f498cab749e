package fr.parvis.procedures.templates;

import fr.parvis.kernel.CommuneId;
import fr.parvis.kernel.LocalizedText;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/**
 * The tables {@code procedure_template} and {@code procedure_template_edition}, which every commune
 * reads and only the publisher writes. No other class reads them but for {@link AdoptionStore}'s
 * count of newer editions.
 */
@Repository
class TemplateStore {

    /** More than an installation ever offers; a list is never without a limit. */
    private static final int MOST = 500;

    private final JdbcClient jdbc;

    TemplateStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** What the other communes offer. */
    List<Template> ofOthers() {
        return jdbc.sql(
                        """
                        select * from procedure_template
                        where offered and commune_id <> current_commune()
                        order by title_fr, commune_id limit ?
                        """)
                .param(MOST)
                .query(TemplateStore::template)
                .list();
    }

    Optional<Template> find(CommuneId publisher, String code) {
        return jdbc.sql("select * from procedure_template where commune_id = ? and code = ?")
                .params(publisher.value(), code)
                .query(TemplateStore::template)
                .optional();
    }

    /** The newest first. */
    List<Edition> editions(CommuneId publisher, String code) {
        return jdbc.sql(
                        """
                        select edition, words, published_at from procedure_template_edition
                        where commune_id = ? and code = ? order by edition desc
                        """)
                .params(publisher.value(), code)
                .query(
                        (row, _) ->
                                new Edition(
                                        row.getInt("edition"),
                                        row.getString("words"),
                                        row.getTimestamp("published_at").toInstant()))
                .list();
    }

    /** The YAML of an edition. */
    String source(CommuneId publisher, String code, int edition) {
        return jdbc.sql(
                        """
                        select source from procedure_template_edition
                        where commune_id = ? and code = ? and edition = ?
                        """)
                .params(publisher.value(), code, edition)
                .query(String.class)
                .single();
    }

    /**
     * The next edition of the current commune's template, offered.
     *
     * @return its number
     */
    int add(String code, LocalizedText title, LocalizedText summary) {
        return jdbc.sql(
                        """
                        insert into procedure_template
                            (code, title_fr, title_en, summary_fr, summary_en, edition)
                        values (:code, :title, :titleEn, :summary, :summaryEn, 1)
                        on conflict (commune_id, code) do update set
                            title_fr = excluded.title_fr, title_en = excluded.title_en,
                            summary_fr = excluded.summary_fr, summary_en = excluded.summary_en,
                            edition = procedure_template.edition + 1, offered = true
                        returning edition
                        """)
                .param("code", code)
                .param("title", title.fr())
                .param("titleEn", title.en())
                .param("summary", summary.fr())
                .param("summaryEn", summary.en())
                .query(Integer.class)
                .single();
    }

    void keep(String code, int edition, String source, String words, Instant at) {
        jdbc.sql(
                        """
                        insert into procedure_template_edition (code, edition, source, words, published_at)
                        values (?, ?, ?, ?, ?)
                        """)
                .params(code, edition, source, words, at.atOffset(ZoneOffset.UTC))
                .update();
    }

    /**
     * @return false when nothing changed
     */
    boolean offer(String code, boolean offered) {
        return jdbc.sql(
                                """
                                update procedure_template set offered = :offered
                                where commune_id = current_commune() and code = :code
                                    and offered <> :offered
                                """)
                        .param("offered", offered)
                        .param("code", code)
                        .update()
                > 0;
    }

    private static Template template(ResultSet row, int number) throws SQLException {
        return new Template(
                new CommuneId(row.getInt("commune_id")),
                row.getString("code"),
                new LocalizedText(row.getString("title_fr"), row.getString("title_en")),
                new LocalizedText(row.getString("summary_fr"), row.getString("summary_en")),
                row.getInt("edition"),
                row.getBoolean("offered"));
    }
}
