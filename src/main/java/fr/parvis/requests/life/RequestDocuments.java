package fr.parvis.requests.life;

import fr.parvis.kernel.LocalizedText;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The table {@code request_document}. */
@Component
public class RequestDocuments {

    private final JdbcClient jdbc;

    RequestDocuments(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    public long add(long request, String letter, LocalizedText title, long file, Instant at) {
        return jdbc.sql(
                        """
                        insert into request_document (request_id, letter, title_fr, title_en, file_id, at)
                        values (?, ?, ?, ?, ?, ?) returning id
                        """)
                .params(
                        request,
                        letter,
                        title.fr(),
                        title.en() == null ? "" : title.en(),
                        file,
                        Timestamp.from(at))
                .query(Long.class)
                .single();
    }

    public long fileOf(long document) {
        return jdbc.sql(
                        "select file_id from request_document where commune_id = current_commune() and id = ?")
                .param(document)
                .query(Long.class)
                .single();
    }

    /** Oldest first. */
    public List<RequestDocument> of(long request) {
        return jdbc.sql(
                        """
                        select * from request_document
                        where commune_id = current_commune() and request_id = ? order by id
                        """)
                .param(request)
                .query(RequestDocuments::document)
                .list();
    }

    private static RequestDocument document(ResultSet row, int index) throws SQLException {
        return new RequestDocument(
                row.getLong("id"),
                row.getString("letter"),
                new LocalizedText(row.getString("title_fr"), row.getString("title_en")),
                row.getLong("file_id"),
                row.getTimestamp("at").toInstant());
    }
}
