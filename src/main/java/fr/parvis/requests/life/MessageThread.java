package fr.parvis.requests.life;

import java.sql.Array;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The table {@code request_message}. */
@Component
public class MessageThread {

    private final JdbcClient jdbc;

    MessageThread(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    public void add(
            long request,
            Message.Kind kind,
            long authorId,
            String authorName,
            String body,
            List<Long> files,
            Instant at) {
        jdbc.sql(
                        """
                        insert into request_message (request_id, at, kind, author_id, author_name, body, file_ids)
                        values (?, ?, ?, ?, ?, ?, ?)
                        """)
                .params(
                        request,
                        Timestamp.from(at),
                        kind.name(),
                        authorId,
                        authorName,
                        body,
                        files.toArray(Long[]::new))
                .update();
    }

    /** What was said and read elsewhere, by somebody who has no account here. */
    public void repeat(
            long request,
            Message.Kind kind,
            String authorName,
            String body,
            List<Long> files,
            Instant at,
            Instant readAt) {
        jdbc.sql(
                        """
                        insert into request_message
                            (request_id, at, kind, author_id, author_name, body, file_ids, read_at)
                        values (?, ?, ?, 0, ?, ?, ?, ?)
                        """)
                .params(
                        request,
                        Timestamp.from(at),
                        kind.name(),
                        authorName,
                        body,
                        files.toArray(Long[]::new),
                        Timestamp.from(readAt))
                .update();
    }

    /** Oldest first; {@code notes} only for agents. */
    public List<Message> of(long request, boolean notes) {
        return jdbc.sql(
                        """
                        select * from request_message
                        where commune_id = current_commune() and request_id = ? and (? or kind <> 'NOTE')
                        order by id
                        """)
                .params(request, notes)
                .query(MessageThread::message)
                .list();
    }

    /** Marks what one side wrote as read by the other. */
    int markRead(long request, Message.Kind writtenBy, Instant at) {
        return jdbc.sql(
                        """
                        update request_message set read_at = ?
                        where commune_id = current_commune() and request_id = ? and kind = ? and read_at is null
                        """)
                .params(Timestamp.from(at), request, writtenBy.name())
                .update();
    }

    private static Message message(ResultSet row, int index) throws SQLException {
        Array files = row.getArray("file_ids");
        Timestamp read = row.getTimestamp("read_at");
        return new Message(
                row.getLong("id"),
                Message.Kind.valueOf(row.getString("kind")),
                row.getLong("author_id"),
                row.getString("author_name"),
                row.getTimestamp("at").toInstant(),
                row.getString("body"),
                List.of((Long[]) files.getArray()),
                read == null ? null : read.toInstant());
    }
}
