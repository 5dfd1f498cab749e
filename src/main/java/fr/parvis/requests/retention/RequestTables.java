package fr.parvis.requests.retention;

import java.sql.Timestamp;
import java.util.List;
import java.util.stream.Stream;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * All that the database keeps of a request: what is erased whole, and what is emptied of persons
 * because figures count it.
 */
@Component
class RequestTables {

    /** Rows that are of this request and of nothing else; {@code :id} is the request. */
    private static final List<String> ERASED =
            List.of(
                    "hook_attempt where delivery_id in (select id from hook_delivery where commune_id = current_commune() and request_id = :id) and",
                    "hook_delivery where request_id = :id and",
                    "request_approval where run_id in (select id from request_step where commune_id = current_commune() and request_id = :id) and",
                    "request_message where request_id = :id and",
                    "request_question where request_id = :id and",
                    "request_document where request_id = :id and",
                    "request_opinion where request_id = :id and",
                    "request_appointment where request_id = :id and",
                    "request_signature where request_id = :id and",
                    "request_warning where request_id = :id and",
                    "request_correction where request_id = :id and",
                    "request_person where request_id = :id and",
                    "request_member where request_id = :id and",
                    "counter_entry where request_id = :id and",
                    "mandated_filing where request_id = :id and",
                    "paper_to_post where request_id = :id and",
                    "draft where request_id = :id and");

    /** Table and condition, and what is left of it. */
    private static final List<Emptied> EMPTIED =
            List.of(
                    new Emptied(
                            "request_event where request_id = :id and",
                            "words = '', actor_name = '', actor_for = '', actor_id = 0"),
                    new Emptied("request_step where request_id = :id and", "note = ''"),
                    new Emptied("satisfaction where request_id = :id and", "comment = ''"),
                    new Emptied("request_tie where :id in (from_id, to_id) and", "by_name = ''"),
                    new Emptied(
                            "request_passage where request_id = :id and",
                            "words = '', agent_id = 0"),
                    new Emptied("request_origin where request_id = :id and", "from_number = ''"),
                    new Emptied(
                            "scan_item where request_id = :id and",
                            "file_id = null, request_id = null, done_by = ''"),
                    new Emptied(
                            "together_line where number = (select number from request where commune_id = current_commune() and id = :id) and",
                            "reason = '', argument = ''"),
                    new Emptied(
                            "request where id = :id and",
                            "resident_id = null, owner_id = null, applicant_name = '', applicant_email = '', "
                                    + "applicant_phone = '', answers = '{}', undeliverable = false, "
                                    + "erased_at = :now, version = version + 1"));

    /** Tables that name a request and nobody: where it was, what it was made of. */
    static final List<String> NOBODYS = List.of("request_home", "request_child");

    /** Of modules above this one, which erase theirs when they hear that a request was erased. */
    static final List<String> OTHERS = List.of("api_reference");

    private record Emptied(String rows, String to) {}

    private final JdbcClient jdbc;

    RequestTables(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    String number(long request) {
        return jdbc.sql(
                        "select number from request where commune_id = current_commune() and id = ?")
                .param(request)
                .query(String.class)
                .single();
    }

    /** Ids of those that were begun and never sent. */
    List<Long> corrections(long request) {
        return jdbc.sql(
                        """
                        select id from request_correction
                        where commune_id = current_commune() and request_id = ?
                        """)
                .param(request)
                .query(Long.class)
                .list();
    }

    /** All of it as text, always the same for the same rows. */
    String text(long request) {
        var text = new StringBuilder();
        rows().forEach(
                        rows ->
                                text.append(
                                        jdbc.sql(
                                                        "select coalesce(string_agg(one::text, E'\\n' order by one::text), '') from (select * from "
                                                                + here(rows)
                                                                + ") one")
                                                .param("id", request)
                                                .query(String.class)
                                                .single()));
        return text.toString();
    }

    /**
     * @return how many rows were erased or emptied
     */
    int erase(long request, Timestamp now) {
        int rows = 0;
        for (Emptied one : EMPTIED.subList(0, EMPTIED.size() - 1)) {
            rows += update(one, request, now);
        }
        for (String one : ERASED) {
            rows += jdbc.sql("delete from " + here(one)).param("id", request).update();
        }
        return rows + update(EMPTIED.getLast(), request, now);
    }

    private int update(Emptied one, long request, Timestamp now) {
        String table = one.rows().substring(0, one.rows().indexOf(' '));
        String condition = one.rows().substring(table.length());
        return jdbc.sql("update " + table + " set " + one.to() + here(condition))
                .param("id", request)
                .param("now", now)
                .update();
    }

    private static List<String> rows() {
        return Stream.concat(ERASED.stream(), EMPTIED.stream().map(Emptied::rows)).toList();
    }

    /** Names of the tables, for a test that none was forgotten. */
    static List<String> tables() {
        return rows().stream().map(rows -> rows.substring(0, rows.indexOf(' '))).toList();
    }

    private static String here(String rows) {
        return rows + " commune_id = current_commune()";
    }
}
