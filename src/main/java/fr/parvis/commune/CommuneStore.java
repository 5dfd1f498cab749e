package fr.parvis.commune;

import fr.parvis.hours.ClosureText;
import fr.parvis.kernel.CommuneId;
import fr.parvis.kernel.PostalAddress;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The rows of the register of tenants. */
@Repository
class CommuneStore {

    private static final String SELECT =
            """
            select c.*, h.hosts
            from commune c
            join (select commune_id, array_agg(host order by main desc, host) as hosts
                  from commune_host group by commune_id) h on h.commune_id = c.id
            """;

    private final JdbcClient jdbc;

    CommuneStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    List<Commune> all() {
        return jdbc.sql(SELECT + "order by c.id").query(CommuneStore::commune).list();
    }

    Optional<Commune> find(CommuneId id) {
        return jdbc.sql(SELECT + "where c.id = ?")
                .param(id.value())
                .query(CommuneStore::commune)
                .optional();
    }

    /** The row as it is, kept from others until the transaction ends. */
    Commune lock(CommuneId id) {
        jdbc.sql("select 1 from commune where id = ? for update")
                .param(id.value())
                .query(Integer.class)
                .single();
        return find(id).orElseThrow();
    }

    /** Host name that an open commune goes by. */
    Optional<String> mainHost(String insee) {
        return jdbc.sql(
                        """
                        select host from commune_host
                        join commune on commune.id = commune_id
                        where insee = ? and main
                        """)
                .param(insee)
                .query(String.class)
                .optional();
    }

    CommuneId nextId() {
        return new CommuneId(
                jdbc.sql("select nextval('commune_ids')").query(Integer.class).single());
    }

    /**
     * @return false when the commune is open already
     */
    boolean insert(CommuneId id, OfficialCommune official, String colour, String email) {
        return jdbc.sql(
                                """
                                insert into commune (id, insee, name, siren, departement,
                                    departement_name, population, joint_authority_siren,
                                    joint_authority, colour, postal_code, city, email,
                                    opening_hours, opened_at)
                                values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, now())
                                on conflict (insee) do nothing
                                """)
                        .params(
                                id.value(),
                                official.insee(),
                                official.name(),
                                official.siren(),
                                official.departement(),
                                official.departementName(),
                                official.population(),
                                official.jointAuthoritySiren(),
                                official.jointAuthority(),
                                colour,
                                official.postalCodes().getFirst(),
                                official.name(),
                                email,
                                WeekText.write(OpeningHours.usual()))
                        .update()
                == 1;
    }

    boolean hasHost(String host) {
        return jdbc.sql("select exists (select from commune_host where host = ?)")
                .param(host)
                .query(Boolean.class)
                .single();
    }

    /**
     * @return false when another commune has this host
     */
    boolean insertMainHost(CommuneId id, String host) {
        return jdbc.sql(
                                """
                                insert into commune_host (host, commune_id, main)
                                values (?, ?, true)
                                on conflict (host) do nothing
                                """)
                        .params(host, id.value())
                        .update()
                == 1;
    }

    void update(CommuneId id, TownHallIdentity identity) {
        jdbc.sql(
                        """
                        update commune set colour = :colour, street = :street,
                            address_extra = :extra, postal_code = :postalCode, city = :city,
                            phone = nullif(:phone, ''), email = :email, opening_hours = :hours
                        where id = :id
                        """)
                .param("id", id.value())
                .param("colour", identity.colour())
                .param("street", identity.street())
                .param("extra", identity.extra())
                .param("postalCode", identity.postalCode())
                .param("city", identity.city())
                .param("phone", identity.phone())
                .param("email", identity.email())
                .param("hours", WeekText.write(identity.openingHours()))
                .update();
    }

    void update(CommuneId id, DataProtection said) {
        jdbc.sql(
                        """
                        update commune set representative = :representative,
                            joint_controllers = :joint, dpo_name = :name,
                            dpo_organisation = :organisation, dpo_email = :email,
                            dpo_phone = :phone, dpo_address = :address
                        where id = :id
                        """)
                .param("id", id.value())
                .param("representative", said.representative())
                .param("joint", said.jointControllers())
                .param("name", said.officer().name())
                .param("organisation", said.officer().organisation())
                .param("email", said.officer().email())
                .param("phone", said.officer().phone())
                .param("address", said.officer().address())
                .update();
    }

    private static Commune commune(ResultSet row, int number) throws SQLException {
        return new Commune(
                new CommuneId(row.getInt("id")),
                row.getString("insee"),
                row.getString("name"),
                row.getString("siren"),
                row.getString("departement"),
                row.getInt("population"),
                row.getString("joint_authority"),
                row.getString("colour"),
                new PostalAddress(
                        row.getString("street"),
                        row.getString("address_extra"),
                        row.getString("postal_code"),
                        row.getString("city")),
                row.getString("phone"),
                row.getString("email"),
                WeekText.read(row.getString("opening_hours"))
                        .closed(ClosureText.read(row.getString("closures"))),
                List.of((String[]) row.getArray("hosts").getArray()),
                dataProtection(row));
    }

    private static DataProtection dataProtection(ResultSet row) throws SQLException {
        return new DataProtection(
                row.getString("representative"),
                row.getString("joint_controllers"),
                new DataProtection.Officer(
                        row.getString("dpo_name"),
                        row.getString("dpo_organisation"),
                        row.getString("dpo_email"),
                        row.getString("dpo_phone"),
                        row.getString("dpo_address")));
    }
}
