package fr.parvis.database;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.Properties;

/** A server that others run: the distribution's own packages, Patroni, a managed service. */
record ExternalPostgres(Endpoint owner, Endpoint application) implements DatabaseServer {

    private static final String APPLICATION_SETTING = "PARVIS_DATABASE_URL";
    private static final String OWNER_SETTING = "PARVIS_DATABASE_OWNER_URL";
    private static final int OLDEST = 15;

    /**
     * @throws StartRefused when one of the two accounts does not get in, or the server is too old
     */
    static ExternalPostgres of(DatabaseSettings settings) {
        Endpoint application = PostgresUrl.parse(settings.url());
        check(application, APPLICATION_SETTING);
        String owner = settings.ownerUrl();
        if (owner == null || owner.isBlank()) {
            return new ExternalPostgres(application, application);
        }
        Endpoint second = PostgresUrl.parse(owner);
        check(second, OWNER_SETTING);
        return new ExternalPostgres(second, application);
    }

    private static void check(Endpoint server, String setting) {
        try (Connection connection = server.connect(patience())) {
            int version = connection.getMetaData().getDatabaseMajorVersion();
            if (version < OLDEST) {
                throw new StartRefused(
                        "PostgreSQL of %s is version %d: Parvis needs %d or newer"
                                .formatted(setting, version, OLDEST));
            }
        } catch (SQLException refused) {
            throw new StartRefused(sentence(setting, refused));
        }
    }

    private static Properties patience() {
        var options = new Properties();
        options.setProperty("connectTimeout", "10");
        options.setProperty("loginTimeout", "10");
        return options;
    }

    /** The driver names the host, the account or the base, and never the password. */
    private static String sentence(String setting, SQLException refused) {
        String state = refused.getSQLState() == null ? "" : refused.getSQLState();
        String reason = refused.getMessage().lines().findFirst().orElse("");
        return switch (state) {
            case "28P01", "28000" ->
                    "PostgreSQL refuses the account of %s: %s".formatted(setting, reason);
            case "3D000" -> "PostgreSQL of %s has no such base: %s".formatted(setting, reason);
            default -> "PostgreSQL of %s cannot be reached: %s".formatted(setting, reason);
        };
    }
}
