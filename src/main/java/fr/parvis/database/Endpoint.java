package fr.parvis.database;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.Properties;
import org.postgresql.Driver;

/**
 * A JDBC address and the account to use there.
 *
 * @param user null where the address itself holds the account
 * @param password null where none is needed
 */
record Endpoint(String url, String user, String password) {

    /** A connection of its own, outside the pool. */
    Connection connect() throws SQLException {
        return connect(new Properties());
    }

    Connection connect(Properties options) throws SQLException {
        options.putAll(account());
        return new Driver().connect(url, options);
    }

    private Properties account() {
        var account = new Properties();
        if (user != null) {
            account.setProperty("user", user);
        }
        if (password != null) {
            account.setProperty("password", password);
        }
        return account;
    }

    /** Without the password: this ends in logs. */
    @Override
    public String toString() {
        return url.replaceAll("(?i)(password=)[^&]*", "$1…");
    }
}
