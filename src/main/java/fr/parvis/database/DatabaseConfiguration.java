package fr.parvis.database;

import com.zaxxer.hikari.HikariDataSource;
import java.nio.file.Path;
import javax.sql.DataSource;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.flyway.autoconfigure.FlywayDataSource;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Primary;
import org.springframework.jdbc.datasource.DriverManagerDataSource;

/** First version: embedded server only. */
@Configuration(proxyBeanMethods = false)
class DatabaseConfiguration {

    @Bean(destroyMethod = "close")
    EmbeddedPostgres embeddedPostgres(@Value("${parvis.data:.parvis/data}") Path data)
            throws Exception {
        return new EmbeddedPostgres(data.resolve("postgres"), 0, null);
    }

    @Bean
    @FlywayDataSource
    DataSource ownerDataSource(EmbeddedPostgres server) {
        return new DriverManagerDataSource(server.url(), "postgres", server.password());
    }

    @Bean
    @Primary
    DataSource dataSource(EmbeddedPostgres server) {
        var pool = new HikariDataSource();
        pool.setJdbcUrl(server.url());
        pool.setUsername("postgres");
        pool.setPassword(server.password());
        pool.setConnectionInitSql("set role parvis_app");
        return new TenantDataSource(pool);
    }
}
