package fr.parvis.requests.family;

import fr.parvis.account.Households;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The requests for members of a household that another adult filed. */
@Component
public class FamilyRequests {

    private static final int MOST = 100;

    private final Households households;
    private final JdbcClient jdbc;

    FamilyRequests(Households households, JdbcClient jdbc) {
        this.households = households;
        this.jdbc = jdbc;
    }

    /**
     * Ids, the latest first: of children whom this resident shares, or who are shared with them.
     */
    public List<Long> of(long resident) {
        List<Long> members = households.followed(resident);
        return members.isEmpty()
                ? List.of()
                : jdbc.sql(
                                """
                                select distinct request_id from request_member
                                where commune_id = current_commune() and member_id = any(?)
                                order by request_id desc limit ?
                                """)
                        .params(members.toArray(Long[]::new), MOST)
                        .query(Long.class)
                        .list();
    }
}
