package fr.parvis.account.agents;

import fr.parvis.account.NewsChoice;
import java.sql.ResultSet;
import java.sql.SQLException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The part of an agent's account that is theirs to change. */
@Repository
class OwnAccounts {

    private final JdbcClient jdbc;

    OwnAccounts(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    OwnAccount get(long agent) {
        return jdbc.sql("select name, title, language, news from agent where id = ?")
                .param(agent)
                .query(OwnAccounts::account)
                .single();
    }

    void change(long agent, OwnAccount chosen) {
        jdbc.sql("update agent set name = ?, title = ?, language = ?, news = ? where id = ?")
                .params(
                        chosen.name(),
                        chosen.title(),
                        chosen.language(),
                        chosen.news().code(),
                        agent)
                .update();
    }

    private static OwnAccount account(ResultSet row, int number) throws SQLException {
        return new OwnAccount(
                row.getString("name"),
                row.getString("title"),
                row.getString("language"),
                NewsChoice.ofCode(row.getString("news")).orElseThrow());
    }
}
