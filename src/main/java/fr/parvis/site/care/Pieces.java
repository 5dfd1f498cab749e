package fr.parvis.site.care;

import static fr.parvis.site.content.Rows.at;

import fr.parvis.site.care.PieceQuery.What;
import fr.parvis.site.content.Piece;
import fr.parvis.site.content.Rows;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The contents of the current commune, as lists for those who write. */
@Component
public class Pieces {

    /** How long before its end a content is called to mind. */
    static final Duration SOON = Duration.ofDays(14);

    /** After so long without a look, nobody knows whether it is still right. */
    static final Duration OLD = Duration.ofDays(365);

    private static final String REACH =
            " and (:rubrics::text[] is null or c.rubric = any(:rubrics))";

    private final JdbcClient jdbc;
    private final Clock clock;

    Pieces(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** One statement. */
    public List<Piece> list(PieceQuery query) {
        var sql =
                new StringBuilder(
                                "select c.* from site_content c where c.commune_id = current_commune()")
                        .append(condition(query.what()))
                        .append(REACH);
        add(sql, query.kind(), " and c.kind = :kind");
        add(
                sql,
                query.words(),
                " and unaccent(lower(c.title)) like '%' || unaccent(lower(:words)) || '%'");
        add(sql, query.after(), " and (c.written_at, c.id) < (:at, :id)");
        return jdbc.sql(
                        sql.append(" order by c.written_at desc, c.id desc limit :limit")
                                .toString())
                .params(params(query))
                .query(Rows::piece)
                .list();
    }

    /** What waits for somebody, at most so many of each sort; one statement. */
    public Map<What, List<Piece>> waiting(Set<String> rubrics, int most) {
        String sql =
                List.of(What.REVIEW, What.ENDING, What.STALE, What.OLD).stream()
                        .map(Pieces::few)
                        .reduce((one, other) -> one + " union all " + other)
                        .orElseThrow();
        var params = times();
        params.put("rubrics", array(rubrics));
        params.put("limit", most);
        return jdbc
                .sql(sql)
                .params(params)
                .query(
                        (row, number) ->
                                Map.entry(
                                        What.valueOf(row.getString("what")),
                                        Rows.piece(row, number)))
                .list()
                .stream()
                .collect(
                        Collectors.groupingBy(
                                Map.Entry::getKey,
                                () -> new EnumMap<>(What.class),
                                Collectors.mapping(Map.Entry::getValue, Collectors.toList())));
    }

    private static String few(What what) {
        return "(select '%s' as what, c.* from site_content c where c.commune_id = current_commune()%s%s order by c.written_at limit :limit)"
                .formatted(what, condition(what), REACH);
    }

    /** Those that wait for a second person, the longest first. */
    public List<Piece> inReview(int limit) {
        return jdbc.sql(
                        """
                        select * from site_content
                        where commune_id = current_commune() and state = 'review'
                        order by written_at limit ?
                        """)
                .param(limit)
                .query(Rows::piece)
                .list();
    }

    private static void add(StringBuilder sql, Object asked, String condition) {
        if (asked != null) {
            sql.append(condition);
        }
    }

    private static String condition(What what) {
        return switch (what) {
            case ALL -> "";
            case DRAFTS -> " and c.state = 'draft'";
            case REVIEW -> " and c.state = 'review'";
            case SCHEDULED -> " and c.state = 'scheduled'";
            case PUBLISHED -> " and c.shown is not null";
            case ENDING -> " and c.shown is not null and c.ends_at between :now and :soon";
            case OLD -> " and c.shown is not null and c.ends_at is null and c.looked_at < :old";
            case STALE ->
                    " and c.stale and c.state in ('draft', 'review', 'scheduled', 'published')";
            case GONE -> " and c.state in ('expired', 'withdrawn')";
        };
    }

    private HashMap<String, Object> times() {
        Instant now = clock.instant();
        var times = new HashMap<String, Object>();
        times.put("now", at(now));
        times.put("soon", at(now.plus(SOON)));
        times.put("old", at(now.minus(OLD)));
        return times;
    }

    private Map<String, Object> params(PieceQuery query) {
        var params = times();
        params.put("kind", query.kind());
        params.put("words", query.words() == null ? null : Rows.escaped(query.words()));
        params.put("rubrics", array(query.rubrics()));
        params.put("limit", query.limit());
        if (query.after() != null) {
            params.put("at", at(query.after().writtenAt()));
            params.put("id", query.after().id());
        }
        return params;
    }

    private static String[] array(Set<String> codes) {
        return codes == null ? null : codes.toArray(String[]::new);
    }
}
