package fr.parvis.account.data;

import fr.parvis.kernel.DataSubject;
import fr.parvis.kernel.PersonalData;
import fr.parvis.kernel.PersonalData.Fact;
import fr.parvis.kernel.PersonalData.Thing;
import fr.parvis.kernel.PersonalDataSource;
import fr.parvis.ui.Format;
import fr.parvis.ui.Languages;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.springframework.core.annotation.Order;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Mandates that a resident gave, with what was done under them, and for whom they were accredited.
 * Mandates they hold for others are data of these others, and not here.
 */
@Component
@Order(1)
class MandateCopies implements PersonalDataSource {

    private final JdbcClient jdbc;
    private final Languages languages;

    MandateCopies(JdbcClient jdbc, Languages languages) {
        this.jdbc = jdbc;
        this.languages = languages;
    }

    @Override
    public Set<String> tables() {
        return Set.of("mandate", "mandate_act", "helper");
    }

    @Override
    public List<PersonalData> about(DataSubject person, Locale language) {
        Format format = languages.format(language);
        return List.of(
                new PersonalData("account.copy.mandates", mandates(person.resident(), format)),
                new PersonalData("account.copy.acts", acts(person.resident(), format)),
                new PersonalData("account.copy.helper", helper(person.resident(), format)));
    }

    private List<Thing> mandates(long resident, Format format) {
        return jdbc.sql(
                        """
                        select holder_name, organisation, first_day, last_day, words from mandate
                        where commune_id = current_commune() and principal_id = ? order by id
                        """)
                .param(resident)
                .query(
                        (row, _) ->
                                new Thing(
                                        row.getString("holder_name"),
                                        List.of(
                                                new Fact(
                                                        "organisation",
                                                        row.getString("organisation")),
                                                new Fact("from", day(row, "first_day", format)),
                                                new Fact("until", day(row, "last_day", format)),
                                                new Fact("words", row.getString("words")))))
                .list();
    }

    private List<Thing> acts(long resident, Format format) {
        return jdbc.sql(
                        """
                        select a.at, a.by_name, a.subject from mandate_act a
                        join mandate m on m.commune_id = a.commune_id and m.id = a.mandate_id
                        where a.commune_id = current_commune() and m.principal_id = ?
                        order by a.id
                        """)
                .param(resident)
                .query(
                        (row, _) ->
                                new Thing(
                                        format.moment(
                                                row.getObject("at", OffsetDateTime.class)
                                                        .toInstant()),
                                        List.of(
                                                new Fact("by", row.getString("by_name")),
                                                new Fact("about", row.getString("subject")))))
                .list();
    }

    private List<Thing> helper(long resident, Format format) {
        return jdbc.sql(
                        """
                        select organisation, first_day, last_day from helper
                        where commune_id = current_commune() and resident_id = ? order by id
                        """)
                .param(resident)
                .query(
                        (row, _) ->
                                new Thing(
                                        row.getString("organisation"),
                                        List.of(
                                                new Fact("from", day(row, "first_day", format)),
                                                new Fact("until", day(row, "last_day", format)))))
                .list();
    }

    private static String day(ResultSet row, String column, Format format) throws SQLException {
        return format.date(row.getObject(column, LocalDate.class));
    }
}
