package fr.parvis.database;

import com.zaxxer.hikari.HikariDataSource;
import fr.parvis.kernel.CommuneScope;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Collections;
import java.util.Map;
import java.util.WeakHashMap;
import org.springframework.jdbc.datasource.DelegatingDataSource;

/**
 * Tells each connection, when it is taken, which commune it serves. A physical connection that
 * already serves the right one costs nothing.
 */
final class TenantDataSource extends DelegatingDataSource {

    private final Map<Connection, String> served = Collections.synchronizedMap(new WeakHashMap<>());

    TenantDataSource(HikariDataSource pool) {
        super(pool);
    }

    @Override
    public Connection getConnection() throws SQLException {
        Connection connection = super.getConnection();
        try {
            bind(connection);
            return connection;
        } catch (SQLException | RuntimeException broken) {
            connection.close();
            throw broken;
        }
    }

    private void bind(Connection connection) throws SQLException {
        String wanted = CommuneScope.find().map(Object::toString).orElse("");
        Connection physical =
                connection.unwrap(org.postgresql.PGConnection.class) instanceof Connection c
                        ? c
                        : connection;
        if (wanted.equals(served.get(physical))) {
            return;
        }
        try (var statement =
                connection.prepareStatement("select set_config('parvis.commune', ?, false)")) {
            statement.setString(1, wanted);
            statement.execute();
        }
        served.put(physical, wanted);
    }
}
