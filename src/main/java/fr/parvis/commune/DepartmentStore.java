package fr.parvis.commune;

import fr.parvis.kernel.LocalizedText;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The departments of the current commune, as rows. */
@Repository
class DepartmentStore {

    private final JdbcClient jdbc;

    DepartmentStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    List<Department> all() {
        return jdbc.sql("select * from department order by id")
                .query(DepartmentStore::department)
                .list();
    }

    void insert(UsualDepartment department, String host) {
        jdbc.sql("insert into department (code, name_fr, name_en, email) values (?, ?, ?, ?)")
                .params(
                        department.code(),
                        department.name().fr(),
                        department.name().en(),
                        department.code() + "@" + host)
                .update();
    }

    void update(long id, TownHallIdentity.Contact contact) {
        jdbc.sql("update department set email = ?, phone = nullif(?, '') where id = ?")
                .params(contact.email(), contact.phone(), id)
                .update();
    }

    private static Department department(ResultSet row, int number) throws SQLException {
        return new Department(
                row.getLong("id"),
                row.getString("code"),
                new LocalizedText(row.getString("name_fr"), row.getString("name_en")),
                row.getString("email"),
                row.getString("phone"));
    }
}
