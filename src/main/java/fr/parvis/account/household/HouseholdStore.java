package fr.parvis.account.household;

import fr.parvis.account.Households;
import fr.parvis.account.Relation;
import fr.parvis.account.Relative;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The table {@code household_member}. */
@Repository
class HouseholdStore implements Households {

    private final JdbcClient jdbc;

    HouseholdStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public List<Relative> of(long resident) {
        return jdbc.sql(
                        """
                        select * from household_member
                        where commune_id = current_commune() and resident_id = ?
                        order by birth_date desc, id
                        """)
                .param(resident)
                .query(HouseholdStore::relative)
                .list();
    }

    Optional<Relative> find(long resident, long id) {
        return jdbc.sql(
                        """
                        select * from household_member
                        where commune_id = current_commune() and resident_id = ? and id = ?
                        """)
                .params(resident, id)
                .query(HouseholdStore::relative)
                .optional();
    }

    /** Until the end of the transaction nobody else changes this household. */
    void lock(long resident) {
        jdbc.sql(
                        "select 1 from resident where commune_id = current_commune() and id = ? for update")
                .param(resident)
                .query(Integer.class)
                .single();
    }

    void add(long resident, Relative who) {
        jdbc.sql(
                        """
                        insert into household_member (resident_id, first_names, birth_name, birth_date, relation)
                        values (?, ?, ?, ?, ?)
                        """)
                .params(
                        resident,
                        who.firstNames(),
                        who.birthName(),
                        who.birthDate(),
                        who.relation().code())
                .update();
    }

    /**
     * @return false when they are not of this household
     */
    boolean correct(long resident, Relative who) {
        return jdbc.sql(
                                """
                        update household_member
                        set first_names = ?, birth_name = ?, birth_date = ?, relation = ?
                        where commune_id = current_commune() and resident_id = ? and id = ?
                        """)
                        .params(
                                who.firstNames(),
                                who.birthName(),
                                who.birthDate(),
                                who.relation().code(),
                                resident,
                                who.id())
                        .update()
                == 1;
    }

    /**
     * @return false when they are not of this household
     */
    boolean remove(long resident, long id) {
        return jdbc.sql(
                                """
                        delete from household_member
                        where commune_id = current_commune() and resident_id = ? and id = ?
                        """)
                        .params(resident, id)
                        .update()
                == 1;
    }

    private static Relative relative(ResultSet row, int index) throws SQLException {
        return new Relative(
                row.getLong("id"),
                row.getString("first_names"),
                row.getString("birth_name"),
                row.getObject("birth_date", LocalDate.class),
                Relation.ofCode(row.getString("relation")).orElse(Relation.OTHER));
    }
}
