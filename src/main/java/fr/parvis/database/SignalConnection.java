package fr.parvis.database;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.Properties;

/** A connection that only carries signals, outside the pool: neither waits for the other. */
final class SignalConnection {

    private SignalConnection() {}

    static Connection open(Endpoint server) throws SQLException {
        var options = new Properties();
        options.setProperty("ApplicationName", "parvis-signals");
        options.setProperty("connectTimeout", "3");
        options.setProperty("tcpKeepAlive", "true");
        return server.connect(options);
    }
}
