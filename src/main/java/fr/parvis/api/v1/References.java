package fr.parvis.api.v1;

import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The table {@code api_reference}: the names that programs give to requests. */
@Component
class References {

    private final JdbcClient jdbc;

    References(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Ids of the requests that a program knows under a reference. */
    List<Long> requests(String software, String reference) {
        return jdbc.sql(
                        """
                        select request_id from api_reference
                        where commune_id = current_commune() and software = ? and reference = ?
                        """)
                .params(software, reference)
                .query(Long.class)
                .list();
    }

    Optional<String> of(String software, long request) {
        return jdbc.sql(
                        """
                        select reference from api_reference
                        where commune_id = current_commune() and software = ? and request_id = ?
                        """)
                .params(software, request)
                .query(String.class)
                .optional();
    }

    /** Under all names that any program gave it. */
    void forget(long request) {
        jdbc.sql(
                        "delete from api_reference where commune_id = current_commune() and request_id = ?")
                .param(request)
                .update();
    }

    void set(String software, long request, String reference) {
        jdbc.sql(
                        """
                        insert into api_reference (software, request_id, reference) values (?, ?, ?)
                        on conflict (commune_id, software, request_id)
                        do update set reference = excluded.reference
                        """)
                .params(software, request, reference)
                .update();
    }
}
