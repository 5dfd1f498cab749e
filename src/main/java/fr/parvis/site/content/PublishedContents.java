package fr.parvis.site.content;

import static fr.parvis.site.content.Rows.at;
import static fr.parvis.site.content.Rows.instant;

import fr.parvis.kernel.LocalizedText;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/**
 * What the public sees. A scheduled revision is seen from its minute and one that is over is not,
 * whether the job that moves them has run or not.
 */
@Repository
class PublishedContents implements Contents {

    private final JdbcClient jdbc;
    private final ManuscriptJson json;
    private final ContentKinds kinds;
    private final AddressStore addresses;
    private final Clock clock;

    PublishedContents(
            JdbcClient jdbc,
            ManuscriptJson json,
            ContentKinds kinds,
            AddressStore addresses,
            Clock clock) {
        this.jdbc = jdbc;
        this.json = json;
        this.kinds = kinds;
        this.addresses = addresses;
        this.clock = clock;
    }

    @Override
    public Optional<Content> published(String kind, String slug) {
        return find(PublicSql.AT_ADDRESS, Map.of("kind", kind, "slug", slug)).stream().findFirst();
    }

    @Override
    public Optional<Content> published(long id) {
        return find(PublicSql.with("c.id = :id"), Map.of("id", id)).stream().findFirst();
    }

    @Override
    public List<Content> published(Collection<Long> ids) {
        return ids.isEmpty()
                ? List.of()
                : find(
                        PublicSql.with("c.id = any(:ids)") + "order by c.shown_title, c.id",
                        Map.of("ids", ids.toArray(Long[]::new)));
    }

    @Override
    public List<Content> published(ContentQuery query) {
        return query.kinds().isEmpty()
                ? List.of()
                : find(PublicSql.of(query), PublicSql.params(query));
    }

    @Override
    public Optional<String> moved(String kind, String slug) {
        return addresses
                .present(kind, slug)
                .flatMap(present -> kinds.find(kind).map(it -> it.path(present)));
    }

    private List<Content> find(String sql, Map<String, Object> params) {
        var all = new HashMap<>(params);
        all.put("now", at(clock.instant()));
        return jdbc.sql(sql).params(all).query(this::content).list().stream()
                .flatMap(Optional::stream)
                .toList();
    }

    /** Nothing when the program no longer has the kind. */
    private Optional<Content> content(ResultSet row, int number) throws SQLException {
        Optional<ContentKind> kind = kinds.find(row.getString("kind"));
        return kind.isEmpty() ? Optional.empty() : Optional.of(content(row, kind.get()));
    }

    private Content content(ResultSet row, ContentKind kind) throws SQLException {
        var texts = json.texts(row.getString("texts"));
        var said = new Said(ManuscriptJson.french(texts), ManuscriptJson.translations(texts));
        String rubric = row.getString("shown_rubric");
        String slug = row.getString("shown_slug");
        return new Content(
                row.getLong("id"),
                kind.code(),
                slug,
                said.in(Wording::title),
                said.in(Wording::summary),
                said.in(Wording::body),
                easyRead(row, said),
                json.facts(row.getString("facts")),
                rubric.isEmpty() ? null : rubric,
                row.getLong("lead_image"),
                List.of((String[]) row.getArray("keywords").getArray()),
                said.others(),
                days(row),
                instant(row, "published_at"),
                instant(row, "changed_at"),
                instant(row, "over_at"),
                kind.path(slug));
    }

    private static LocalizedText easyRead(ResultSet row, Said said) throws SQLException {
        LocalizedText text = said.in(Wording::easyRead);
        return row.getBoolean("easy_read") && !text.fr().isBlank() ? text : null;
    }

    private static Days days(ResultSet row) throws SQLException {
        LocalDate first = row.getObject("first_day", LocalDate.class);
        return first == null ? null : new Days(first, row.getObject("last_day", LocalDate.class));
    }
}
