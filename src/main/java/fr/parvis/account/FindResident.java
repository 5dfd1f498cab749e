package fr.parvis.account;

import java.util.Locale;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Finds the account of a resident by what the town hall knows of somebody. */
@Component
public class FindResident {

    private final JdbcClient jdbc;

    FindResident(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Whose confirmed address this is. */
    public Optional<SignedInResident> byEmail(String email) {
        return jdbc.sql(
                        """
                        select id, name, coalesce(email, '') as email, phone from resident
                        where commune_id = current_commune() and email = ?
                        """)
                .param(email.strip().toLowerCase(Locale.ROOT))
                .query(SignedInResident.class)
                .optional();
    }

    public Optional<SignedInResident> byId(long id) {
        return jdbc.sql(
                        """
                        select id, name, coalesce(email, '') as email, phone from resident
                        where commune_id = current_commune() and id = ?
                        """)
                .param(id)
                .query(SignedInResident.class)
                .optional();
    }
}
