package fr.parvis.requests.data;

import fr.parvis.kernel.DataSubject;
import fr.parvis.kernel.PersonalData;
import fr.parvis.kernel.PersonalData.Fact;
import fr.parvis.kernel.PersonalData.Thing;
import fr.parvis.kernel.PersonalDataSource;
import fr.parvis.ui.Format;
import fr.parvis.ui.Languages;
import fr.parvis.ui.Words;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.springframework.core.annotation.Order;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** What happened to the requests of a person, day by day, besides their answers and messages. */
@Component
@Order(2)
class SmallCopies implements PersonalDataSource {

    private final JdbcClient jdbc;
    private final Languages languages;

    SmallCopies(JdbcClient jdbc, Languages languages) {
        this.jdbc = jdbc;
        this.languages = languages;
    }

    @Override
    public Set<String> tables() {
        return Set.of(
                "request_event",
                "request_question",
                "request_appointment",
                "satisfaction",
                "counter_entry");
    }

    @Override
    public List<PersonalData> about(DataSubject person, Locale language) {
        Format format = languages.format(language);
        return List.of(
                new PersonalData(
                        "requests.copy.events", events(person, languages.words(language), format)),
                new PersonalData("requests.copy.questions", questions(person, format)),
                new PersonalData("requests.copy.appointments", appointments(person, format)),
                new PersonalData("requests.copy.counter", counter(person, format)),
                new PersonalData("requests.copy.opinions", opinions(person, format)));
    }

    /** With what was said to the person, and the names of nobody. */
    private List<Thing> events(DataSubject person, Words words, Format format) {
        return things(
                person,
                "select request_id, at, status, words from request_event",
                (row, number) ->
                        new Thing(
                                moment(row, "at", format),
                                List.of(
                                        new Fact("request", number),
                                        new Fact("status", words.get(status(row))),
                                        new Fact("words", row.getString("words")))));
    }

    private static String status(ResultSet row) throws SQLException {
        return "requests.status." + row.getString("status").toLowerCase(Locale.ROOT);
    }

    private List<Thing> questions(DataSubject person, Format format) {
        return things(
                person,
                "select request_id, asked_at, words, answered_at from request_question",
                (row, number) ->
                        new Thing(
                                moment(row, "asked_at", format),
                                List.of(
                                        new Fact("request", number),
                                        new Fact("words", row.getString("words")),
                                        new Fact("answered", moment(row, "answered_at", format)))));
    }

    private List<Thing> appointments(DataSubject person, Format format) {
        return things(
                person,
                "select request_id, starts_at, place from request_appointment",
                (row, number) ->
                        new Thing(
                                moment(row, "starts_at", format),
                                List.of(
                                        new Fact("request", number),
                                        new Fact("place", row.getString("place")))));
    }

    private List<Thing> counter(DataSubject person, Format format) {
        return things(
                person,
                """
                select request_id, at, person, representative, identity_check, mandate
                from counter_entry
                """,
                (row, number) ->
                        new Thing(
                                moment(row, "at", format),
                                List.of(
                                        new Fact("request", number),
                                        new Fact("person", row.getString("person")),
                                        new Fact("representative", row.getString("representative")),
                                        new Fact("identity", row.getString("identity_check")),
                                        new Fact("mandate", row.getString("mandate")))));
    }

    private List<Thing> opinions(DataSubject person, Format format) {
        return things(
                person,
                "select request_id, at, overall, ease, clarity, delay, comment from satisfaction",
                (row, number) ->
                        new Thing(
                                moment(row, "at", format),
                                List.of(
                                        new Fact("request", number),
                                        new Fact("overall", row.getString("overall")),
                                        new Fact("ease", row.getString("ease")),
                                        new Fact("clarity", row.getString("clarity")),
                                        new Fact("delay", row.getString("delay")),
                                        new Fact("comment", row.getString("comment")))));
    }

    private interface Reader {
        Thing read(ResultSet row, String number) throws SQLException;
    }

    private List<Thing> things(DataSubject person, String select, Reader reader) {
        Map<Long, String> numbers = person.requests();
        return jdbc.sql(
                        select
                                + " where commune_id = current_commune() and request_id = any(:ids)"
                                + " order by request_id, 2")
                .param("ids", numbers.keySet().toArray(Long[]::new))
                .query((row, _) -> reader.read(row, numbers.get(row.getLong("request_id"))))
                .list();
    }

    private static String moment(ResultSet row, String column, Format format) throws SQLException {
        var at = row.getObject(column, OffsetDateTime.class);
        return at == null ? "" : format.moment(at.toInstant());
    }
}
