package fr.parvis.database;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import javax.sql.DataSource;
import org.springframework.jdbc.datasource.DelegatingDataSource;

/**
 * Makes connections that always serve the commune bound to the thread that uses them. Lies below
 * the pool, so that each connection remembers, from one user to the next, what it serves.
 */
final class TenantDataSource extends DelegatingDataSource {

    private final Duration patience;

    TenantDataSource(DataSource server, Duration patience) {
        super(server);
        this.patience = patience;
    }

    @Override
    public Connection getConnection() throws SQLException {
        return TenantConnection.over(super.getConnection(), patience);
    }

    /** The driver's own option holds it already; the pool asks all the same. */
    @Override
    public void setLoginTimeout(int seconds) {}
}
