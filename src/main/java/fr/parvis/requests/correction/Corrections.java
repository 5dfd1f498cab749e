package fr.parvis.requests.correction;

import fr.parvis.forms.Answers;
import fr.parvis.requests.life.AnswersJson;
import fr.parvis.requests.life.Request;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/** The table {@code request_correction}. */
@Component
class Corrections {

    private static final TypeReference<List<Wanted>> WANTED = new TypeReference<>() {};

    private final JdbcClient jdbc;
    private final AnswersJson answers;
    private final JsonMapper json;
    private final Clock clock;

    Corrections(JdbcClient jdbc, AnswersJson answers, JsonMapper json, Clock clock) {
        this.jdbc = jdbc;
        this.answers = answers;
        this.json = json;
        this.clock = clock;
    }

    /** Goes with the question that is open. */
    void add(Request request, String askedBy, String words, List<Wanted> wanted, List<Long> files) {
        jdbc.sql(
                        """
                        insert into request_correction
                            (request_id, question_id, asked_at, asked_by, words, wanted, before, earlier_files)
                        select request_id, id, ?, ?, ?, ?::jsonb, ?::jsonb, ? from request_question
                        where commune_id = current_commune() and request_id = ? and answered_at is null
                        """)
                .params(
                        Timestamp.from(clock.instant()),
                        askedBy,
                        words,
                        json.writeValueAsString(wanted),
                        answers.write(request.answers()),
                        files.toArray(Long[]::new),
                        request.id())
                .update();
    }

    /** The one the resident is asked for now. */
    Optional<Correction> open(long request) {
        return jdbc.sql(
                        """
                        select c.* from request_correction c
                        join request_question q on q.commune_id = c.commune_id and q.id = c.question_id
                        where c.commune_id = current_commune() and c.request_id = ? and q.answered_at is null
                        """)
                .param(request)
                .query(this::correction)
                .optional();
    }

    /** Newest first. */
    List<Correction> of(long request) {
        return jdbc.sql(
                        """
                        select * from request_correction
                        where commune_id = current_commune() and request_id = ? order by id desc
                        """)
                .param(request)
                .query(this::correction)
                .list();
    }

    /** Does nothing once it was sent. */
    void keep(Correction correction, Answers typed, String words) {
        jdbc.sql(
                        """
                        update request_correction set typed = ?::jsonb, typed_words = ?
                        where commune_id = current_commune() and id = ? and corrected_at is null
                        """)
                .params(answers.write(typed), words, correction.id())
                .update();
    }

    void close(Correction correction, Answers after) {
        jdbc.sql(
                        """
                        update request_correction set typed = null, typed_words = '', after = ?::jsonb, corrected_at = ?
                        where commune_id = current_commune() and id = ?
                        """)
                .params(answers.write(after), Timestamp.from(clock.instant()), correction.id())
                .update();
    }

    private Correction correction(ResultSet row, int index) throws SQLException {
        Timestamp corrected = row.getTimestamp("corrected_at");
        return new Correction(
                row.getLong("id"),
                row.getLong("request_id"),
                row.getTimestamp("asked_at").toInstant(),
                row.getString("asked_by"),
                row.getString("words"),
                json.readValue(row.getString("wanted"), WANTED),
                answers.read(row.getString("before")),
                answers(row, "typed"),
                row.getString("typed_words"),
                answers(row, "after"),
                corrected == null ? null : corrected.toInstant());
    }

    private Answers answers(ResultSet row, String column) throws SQLException {
        String text = row.getString(column);
        return text == null ? null : answers.read(text);
    }
}
