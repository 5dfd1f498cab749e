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

    /** Of the resident, and shared with them by another adult. */
    private static final String OWN_AND_SHARED =
            """
            m.commune_id = current_commune() and (m.resident_id = :resident or m.id in (
                select s.member_id from shared_member s
                join family_tie t on t.commune_id = s.commune_id and t.id = s.tie_id
                where s.commune_id = current_commune() and t.partner_id = :resident
                  and t.agreed_at is not null and t.ended_at is null and (t.sees or :all)))
            """;

    @Override
    public List<Relative> of(long resident) {
        return jdbc.sql(
                        "select m.* from household_member m where "
                                + OWN_AND_SHARED
                                + """
                                and (m.resident_id = :resident or not exists (
                                    select from household_member o
                                    where o.commune_id = m.commune_id and o.resident_id = :resident
                                      and o.birth_date = m.birth_date
                                      and lower(o.first_names) = lower(m.first_names)
                                      and lower(o.birth_name) = lower(m.birth_name)))
                                order by m.birth_date desc, m.id
                                """)
                .param("resident", resident)
                .param("all", true)
                .query(HouseholdStore::relative)
                .list();
    }

    @Override
    public List<Long> idsOf(
            long resident, String firstNames, String birthName, LocalDate birthDate) {
        return jdbc.sql(
                        "select m.id from household_member m where "
                                + OWN_AND_SHARED
                                + """
                                and m.birth_date = :birth and lower(m.first_names) = lower(:firstNames)
                                and lower(m.birth_name) = lower(:birthName)
                                """)
                .param("resident", resident)
                .param("all", true)
                .param("birth", birthDate)
                .param("firstNames", firstNames)
                .param("birthName", birthName)
                .query(Long.class)
                .list();
    }

    @Override
    public List<Long> followed(long resident) {
        return jdbc.sql("select m.id from household_member m where " + OWN_AND_SHARED)
                .param("resident", resident)
                .param("all", false)
                .query(Long.class)
                .list();
    }

    /** Described by the resident themselves: theirs to correct. */
    List<Relative> own(long resident) {
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
