package fr.parvis.requests.chain;

import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The table {@code request_child}: which request was filed at a step of which. */
@Component
class LinkedRequests {

    private final JdbcClient jdbc;

    LinkedRequests(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    void link(long parent, String step, long child) {
        jdbc.sql("insert into request_child (parent_id, step, child_id) values (?, ?, ?)")
                .params(parent, step, child)
                .update();
    }

    /** The last one filed at a step. */
    Optional<Long> child(long parent, String step) {
        return jdbc.sql(
                        """
                        select child_id from request_child
                        where commune_id = current_commune() and parent_id = ? and step = ?
                        order by id desc limit 1
                        """)
                .params(parent, step)
                .query(Long.class)
                .optional();
    }

    Optional<Long> parent(long child) {
        return jdbc.sql(
                        """
                        select parent_id from request_child
                        where commune_id = current_commune() and child_id = ?
                        """)
                .param(child)
                .query(Long.class)
                .optional();
    }

    /** How many requests led to this one. */
    int depth(long request) {
        return jdbc.sql(
                        """
                        with recursive above (id) as (
                            values (:id::bigint)
                            union
                            select parent_id from request_child c join above a on c.child_id = a.id
                            where c.commune_id = current_commune()
                        )
                        select count(*) - 1 from above
                        """)
                .param("id", request)
                .query(Integer.class)
                .single();
    }
}
