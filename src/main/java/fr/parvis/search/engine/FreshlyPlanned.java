package fr.parvis.search.engine;

import java.sql.SQLException;
import java.sql.Statement;
import javax.sql.DataSource;
import org.postgresql.PGStatement;
import org.springframework.jdbc.core.JdbcTemplate;

/**
 * Lets PostgreSQL plan each statement for the very words it is asked: half of the entries may have
 * one word, and none another. A plan kept for all words reads all entries of the common ones.
 */
final class FreshlyPlanned extends JdbcTemplate {

    FreshlyPlanned(DataSource database) {
        super(database);
    }

    @Override
    protected void applyStatementSettings(Statement statement) throws SQLException {
        super.applyStatementSettings(statement);
        statement.unwrap(PGStatement.class).setPrepareThreshold(0);
    }
}
