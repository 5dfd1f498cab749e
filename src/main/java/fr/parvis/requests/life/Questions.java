package fr.parvis.requests.life;

import java.sql.Timestamp;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The table {@code request_question}; one may be open at a time. */
@Component
public class Questions {

    private final JdbcClient jdbc;

    Questions(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    void ask(long request, String askedBy, String words, LocalDate answerBy, Instant at) {
        jdbc.sql(
                        "insert into request_question (request_id, asked_at, asked_by, words, answer_by) values (?, ?, ?, ?, ?)")
                .params(request, Timestamp.from(at), askedBy, words, answerBy)
                .update();
    }

    public Optional<Question> open(long request) {
        return jdbc.sql(
                        """
                        select id, asked_at, asked_by, words, answer_by, answered_at from request_question
                        where commune_id = current_commune() and request_id = ? and answered_at is null
                        """)
                .param(request)
                .query(
                        (row, index) ->
                                new Question(
                                        row.getLong("id"),
                                        row.getTimestamp("asked_at").toInstant(),
                                        row.getString("asked_by"),
                                        row.getString("words"),
                                        row.getObject("answer_by", LocalDate.class),
                                        null))
                .optional();
    }

    void close(long request, Instant at) {
        jdbc.sql(
                        """
                        update request_question set answered_at = ?
                        where commune_id = current_commune() and request_id = ? and answered_at is null
                        """)
                .params(Timestamp.from(at), request)
                .update();
    }
}
