package fr.parvis.subscribers.register;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Locale;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Subscribers of the current commune, newest first. */
@Component
class SubscriberList {

    private static final String LINES =
            """
            select s.id, s.created_at,
                   array(select case c.channel when 'PUSH' then 'PUSH' else c.address end
                         from subscriber_channel c
                         where c.commune_id = s.commune_id and c.subscriber_id = s.id
                         order by c.channel) as addresses,
                   array(select t.topic from subscriber_topic t
                         where t.commune_id = s.commune_id and t.subscriber_id = s.id
                         order by t.topic) as topics,
                   not exists (select from subscriber_channel c
                               where c.commune_id = s.commune_id and c.subscriber_id = s.id
                                 and c.failed_at is not null) as answers
            from subscriber s
            where s.id < :before
              and (:words = '' or exists (
                    select from subscriber_channel c
                    where c.commune_id = s.commune_id and c.subscriber_id = s.id
                      and c.channel <> 'PUSH' and position(:words in c.address) > 0))
            order by s.id desc
            limit :limit
            """;

    private final JdbcClient jdbc;

    SubscriberList(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /**
     * @param words part of an address, or empty
     * @param before id of the last of the page before, or {@link Long#MAX_VALUE}
     */
    List<SubscriberLine> find(String words, long before, int limit) {
        return jdbc.sql(LINES)
                .param("words", words.strip().toLowerCase(Locale.ROOT))
                .param("before", before)
                .param("limit", limit)
                .query(SubscriberList::line)
                .list();
    }

    long count() {
        return jdbc.sql("select count(*) from subscriber").query(Long.class).single();
    }

    private static SubscriberLine line(ResultSet row, int index) throws SQLException {
        return new SubscriberLine(
                row.getLong("id"),
                List.of((String[]) row.getArray("addresses").getArray()),
                List.of((String[]) row.getArray("topics").getArray()),
                row.getObject("created_at", OffsetDateTime.class).toInstant(),
                row.getBoolean("answers"));
    }
}
