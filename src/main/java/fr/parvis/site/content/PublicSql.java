package fr.parvis.site.content;

import fr.parvis.site.content.ContentQuery.Order;
import java.sql.Date;
import java.sql.Timestamp;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;

/** The statements that read what the public sees. */
final class PublicSql {

    private static final String SEEN =
            """
            select c.id, c.kind, c.published_at, c.first_day, c.last_day,
                coalesce(case when c.starts_at <= :now then c.starts_at else c.shown_at end, c.published_at)
                    as changed_at,
                r.slug as shown_slug, r.rubric as shown_rubric, r.ends_at as over_at,
                r.texts, r.easy_read, r.facts, r.lead_image, r.keywords
            from site_content c
            join site_revision r on r.commune_id = c.commune_id and r.content_id = c.id
                and r.number = case when c.starts_at <= :now then c.head else c.shown end
            where c.commune_id = current_commune() and c.published_at is not null
                and (r.ends_at is null or r.ends_at > :now)
            """;

    /**
     * The address that the revision seen has, which is not yet the content's own in its first
     * minute.
     */
    static final String AT_ADDRESS =
            SEEN
                    + """
                    and r.slug = :slug and c.id = (select a.content_id from site_address a
                        where a.commune_id = current_commune() and a.kind = :kind and a.slug = :slug)
                    """;

    private PublicSql() {}

    static String with(String condition) {
        return SEEN + " and " + condition + " ";
    }

    static String of(ContentQuery query) {
        var sql = new StringBuilder(with("c.kind = any(:kinds)"));
        add(sql, query.rubric(), " and r.rubric = :rubric");
        add(
                sql,
                query.words(),
                " and unaccent(lower(c.shown_title || ' ' || (r.texts -> 'fr' ->> 'summary')))"
                        + " like '%' || unaccent(lower(:words)) || '%'");
        add(sql, query.from(), " and c.last_day >= :from");
        add(sql, query.until(), " and c.first_day <= :until");
        add(sql, query.field(), " and r.facts -> :field @> to_jsonb(:value::text)");
        add(sql, query.after(), after(query.order()));
        return sql.append(ordered(query.order())).append(" limit :limit").toString();
    }

    private static void add(StringBuilder sql, Object asked, String condition) {
        if (asked != null) {
            sql.append(condition);
        }
    }

    private static String after(Order order) {
        return switch (order) {
            case NEWEST -> " and (c.published_at, c.id) < (:key, :id)";
            case BY_DAY -> " and (coalesce(c.first_day, date '9999-12-31'), c.id) > (:key, :id)";
            case BY_TITLE -> " and (c.shown_title, c.id) > (:key, :id)";
        };
    }

    private static String ordered(Order order) {
        return switch (order) {
            case NEWEST -> " order by c.published_at desc, c.id desc";
            case BY_DAY -> " order by coalesce(c.first_day, date '9999-12-31'), c.id";
            case BY_TITLE -> " order by c.shown_title, c.id";
        };
    }

    static Map<String, Object> params(ContentQuery query) {
        var params = new HashMap<String, Object>();
        params.put("kinds", query.kinds().toArray(String[]::new));
        params.put("rubric", query.rubric());
        params.put("words", query.words() == null ? null : Rows.escaped(query.words()));
        params.put("from", query.from() == null ? null : Date.valueOf(query.from()));
        params.put("until", query.until() == null ? null : Date.valueOf(query.until()));
        params.put("field", query.field());
        params.put("value", query.value());
        params.put("limit", query.limit());
        if (query.after() != null) {
            params.put("key", key(query));
            params.put("id", query.after().id());
        }
        return params;
    }

    private static Object key(ContentQuery query) {
        String key = query.after().key();
        return switch (query.order()) {
            case NEWEST -> Timestamp.from(Instant.parse(key));
            case BY_DAY -> Date.valueOf(LocalDate.parse(key));
            case BY_TITLE -> key;
        };
    }
}
