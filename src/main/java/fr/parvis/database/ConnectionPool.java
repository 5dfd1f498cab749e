package fr.parvis.database;

import com.zaxxer.hikari.HikariDataSource;
import java.time.Duration;
import java.util.Properties;
import org.postgresql.Driver;
import org.springframework.jdbc.datasource.SimpleDriverDataSource;

/** The connections of this node, kept open and told which commune they serve. */
final class ConnectionPool {

    /** Short, so that a stopped database gives a plain page at once, not a page that hangs. */
    private static final Duration PATIENCE = Duration.ofSeconds(3);

    private static final Duration ALIVE_CHECK = Duration.ofMinutes(2);
    private static final int KEPT_WHEN_IDLE = 4;

    private ConnectionPool() {}

    static HikariDataSource over(Endpoint server, DatabaseSettings settings) {
        var pool = new HikariDataSource();
        pool.setPoolName("parvis");
        pool.setDataSource(new TenantDataSource(driver(server), settings.patience()));
        pool.setMaximumPoolSize(settings.poolSize());
        pool.setMinimumIdle(Math.min(KEPT_WHEN_IDLE, settings.poolSize()));
        pool.setConnectionTimeout(PATIENCE.toMillis());
        pool.setValidationTimeout(PATIENCE.toMillis() / 2);
        pool.setKeepaliveTime(ALIVE_CHECK.toMillis());
        if (settings.external()) {
            pool.setConnectionInitSql(ApplicationRole.ASSUME);
        }
        return pool;
    }

    private static SimpleDriverDataSource driver(Endpoint server) {
        var driver =
                new SimpleDriverDataSource(
                        new Driver(), server.url(), server.user(), server.password());
        driver.setConnectionProperties(options());
        return driver;
    }

    /** Names and meanings: documentation of the PostgreSQL JDBC driver. Times in seconds. */
    private static Properties options() {
        var options = new Properties();
        options.setProperty("ApplicationName", "parvis");
        options.setProperty("prepareThreshold", "2");
        options.setProperty("preparedStatementCacheQueries", "512");
        options.setProperty("reWriteBatchedInserts", "true");
        options.setProperty("tcpKeepAlive", "true");
        options.setProperty("connectTimeout", "3");
        options.setProperty("loginTimeout", "3");
        // until the first statement, see TenantConnection
        options.setProperty("socketTimeout", "8");
        options.setProperty("options", "-c idle_in_transaction_session_timeout=60s");
        return options;
    }
}
