package fr.parvis.account.data;

import fr.parvis.account.Relative;
import fr.parvis.account.household.OwnHousehold;
import fr.parvis.kernel.DataSubject;
import fr.parvis.kernel.PersonalData;
import fr.parvis.kernel.PersonalData.Fact;
import fr.parvis.kernel.PersonalData.Thing;
import fr.parvis.kernel.PersonalDataSource;
import fr.parvis.ui.Format;
import fr.parvis.ui.Languages;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.springframework.core.annotation.Order;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** What accounts keep about a resident: the account, the household, where they are signed in. */
@Component
@Order(1)
class AccountCopies implements PersonalDataSource {

    private final JdbcClient jdbc;
    private final OwnHousehold households;
    private final Languages languages;

    AccountCopies(JdbcClient jdbc, OwnHousehold households, Languages languages) {
        this.jdbc = jdbc;
        this.households = households;
        this.languages = languages;
    }

    @Override
    public Set<String> tables() {
        return Set.of("resident", "household_member", "session", "passkey");
    }

    @Override
    public List<PersonalData> about(DataSubject person, Locale language) {
        return List.of(
                new PersonalData("account.copy.account", account(person.resident(), language)),
                new PersonalData("account.copy.household", household(person.resident(), language)),
                new PersonalData("account.copy.sessions", sessions(person.resident(), language)),
                new PersonalData("account.copy.passkeys", passkeys(person.resident(), language)));
    }

    private List<Thing> account(long resident, Locale language) {
        Format format = languages.format(language);
        return jdbc.sql(
                        """
                        select name, email, phone, email_confirmed_at, created_at from resident
                        where commune_id = current_commune() and id = ?
                        """)
                .param(resident)
                .query(
                        (row, _) ->
                                new Thing(
                                        null,
                                        List.of(
                                                new Fact("person", row.getString("name")),
                                                new Fact("email", row.getString("email")),
                                                new Fact("phone", row.getString("phone")),
                                                new Fact(
                                                        "opened",
                                                        moment(row, "created_at", format)),
                                                new Fact(
                                                        "confirmed",
                                                        moment(
                                                                row,
                                                                "email_confirmed_at",
                                                                format)))))
                .list();
    }

    private List<Thing> household(long resident, Locale language) {
        return households.of(resident).stream().map(one -> relative(one, language)).toList();
    }

    private Thing relative(Relative one, Locale language) {
        return new Thing(
                one.name(),
                List.of(
                        new Fact("first-names", one.firstNames()),
                        new Fact("birth-name", one.birthName()),
                        new Fact("birth-date", languages.format(language).date(one.birthDate())),
                        new Fact(
                                "relation",
                                languages
                                        .words(language)
                                        .get(
                                                "account.household.relation."
                                                        + one.relation().code()))));
    }

    private List<Thing> sessions(long resident, Locale language) {
        Format format = languages.format(language);
        return jdbc.sql(
                        """
                        select device, created_at, last_seen_at from session
                        where commune_id = current_commune() and resident_id = ? order by id
                        """)
                .param(resident)
                .query(
                        (row, _) ->
                                new Thing(
                                        row.getString("device"),
                                        List.of(
                                                new Fact(
                                                        "since", moment(row, "created_at", format)),
                                                new Fact(
                                                        "used",
                                                        moment(row, "last_seen_at", format)))))
                .list();
    }

    private List<Thing> passkeys(long resident, Locale language) {
        Format format = languages.format(language);
        return jdbc.sql(
                        """
                        select name, created_at from passkey
                        where commune_id = current_commune() and resident_id = ? order by id
                        """)
                .param(resident)
                .query(
                        (row, _) ->
                                new Thing(
                                        row.getString("name"),
                                        List.of(
                                                new Fact(
                                                        "since",
                                                        moment(row, "created_at", format)))))
                .list();
    }

    private static String moment(ResultSet row, String column, Format format) throws SQLException {
        return format.moment(row.getObject(column, OffsetDateTime.class).toInstant());
    }
}
