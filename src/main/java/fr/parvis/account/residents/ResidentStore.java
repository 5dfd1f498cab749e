package fr.parvis.account.residents;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** What residents may change about themselves. */
@Repository
class ResidentStore {

    private final JdbcClient jdbc;

    ResidentStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    void change(long id, String name, String phone) {
        jdbc.sql("update resident set name = ?, phone = ? where id = ?")
                .params(name, phone, id)
                .update();
    }
}
