package fr.parvis.database;

import java.sql.Connection;
import java.sql.SQLException;

/** The role Parvis works as: it owns nothing and cannot bypass row-level security. */
final class ApplicationRole {

    static final String NAME = "parvis_app";

    /** For an external server, where Parvis may sign in with an account that can do more. */
    static final String ASSUME = "set role " + NAME;

    private ApplicationRole() {}

    /** Makes the role one that signs in by itself; makes it first on a new server. */
    static void allowLogin(Endpoint owner, Endpoint application) throws SQLException {
        try (Connection connection = owner.connect();
                var statement = connection.createStatement()) {
            statement.execute(
                    """
                    do $$
                    begin
                        if not exists (select from pg_roles where rolname = '%1$s') then
                            create role %1$s nosuperuser nobypassrls;
                        end if;
                        alter role %1$s login password '%2$s';
                    end
                    $$
                    """
                            .formatted(NAME, application.password()));
        }
    }
}
