package fr.parvis.database;

import com.zaxxer.hikari.HikariDataSource;
import java.io.IOException;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.Optional;
import javax.sql.DataSource;
import org.postgresql.Driver;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.boot.flyway.autoconfigure.FlywayDataSource;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Primary;
import org.springframework.jdbc.datasource.SimpleDriverDataSource;

/** Chooses the server and connects to it: as its owner to migrate, as the application otherwise. */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(DatabaseSettings.class)
class DatabaseConfiguration {

    @Bean
    DatabaseServer databaseServer(
            DatabaseSettings settings,
            @Value("${parvis.data:.parvis/data}") Path data,
            ObjectProvider<EarlyServer> early)
            throws IOException, InterruptedException, SQLException {
        if (settings.external()) {
            return ExternalPostgres.of(settings);
        }
        EarlyServer started = early.getIfAvailable();
        if (started != null) {
            return started.take();
        }
        Path folder = EmbeddedPostgres.folder(data);
        Optional<RunningPostgres> running =
                settings.attach() ? RunningPostgres.find(folder) : Optional.empty();
        return running.isPresent() ? running.get() : EmbeddedPostgres.start(folder);
    }

    /** For migrations only: out of reach of whoever asks for a {@code DataSource}. */
    @Bean(defaultCandidate = false)
    @FlywayDataSource
    DataSource ownerDataSource(DatabaseServer server) {
        Endpoint owner = server.owner();
        return new SimpleDriverDataSource(
                new Driver(), owner.url(), owner.user(), owner.password());
    }

    @Bean
    @Primary
    HikariDataSource dataSource(DatabaseServer server, DatabaseSettings settings) {
        return ConnectionPool.over(server.application(), settings);
    }
}
