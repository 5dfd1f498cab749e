package fr.parvis.requests.life;

import fr.parvis.forms.Answers;
import fr.parvis.kernel.Outcome;
import fr.parvis.procedures.Circuit.Step;
import fr.parvis.procedures.Revision;
import fr.parvis.requests.homes.Homes;
import java.sql.Timestamp;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The table {@code request}. Every change goes through {@link #save}, guarded by the version. */
@Component
public class RequestStore {

    private final JdbcClient jdbc;
    private final RequestRows rows;
    private final AnswersJson json;
    private final Homes homes;

    RequestStore(JdbcClient jdbc, RequestRows rows, AnswersJson json, Homes homes) {
        this.jdbc = jdbc;
        this.rows = rows;
        this.json = json;
        this.homes = homes;
    }

    public Optional<Request> find(long id) {
        return jdbc.sql("select * from request where commune_id = current_commune() and id = ?")
                .param(id)
                .query(rows)
                .optional();
    }

    public Optional<Request> find(String number) {
        return jdbc.sql("select * from request where commune_id = current_commune() and number = ?")
                .param(number)
                .query(rows)
                .optional();
    }

    /**
     * Several at once, in the order of their numbers as given; those that are not there are left
     * out.
     */
    public List<Request> find(List<String> numbers) {
        return jdbc.sql(
                        """
                        select * from request
                        where commune_id = current_commune() and number = any(:numbers)
                        order by array_position(:numbers, number)
                        """)
                .param("numbers", numbers.toArray(String[]::new))
                .query(rows)
                .list();
    }

    /** Who acts at a step: the department it names, else the one that looks after the request. */
    long actsAt(Request request, Revision revision, Step step) {
        return step.department() == null
                ? homes.of(request.id(), revision.departmentId())
                : revision.departmentAt(step);
    }

    /** Locks the row until the end of the transaction. */
    public Request lock(long id) {
        return jdbc.sql(
                        "select * from request where commune_id = current_commune() and id = ? for update")
                .param(id)
                .query(rows)
                .single();
    }

    /** Takes the next number of the year; to be called before the transaction of the request. */
    public String nextNumber(int year) {
        int next =
                jdbc.sql("select next_request_number(?)").param(year).query(Integer.class).single();
        return "%d-%06d".formatted(year, next);
    }

    /**
     * @return the same with its id
     */
    Request insert(Request request) {
        long id =
                jdbc.sql(
                                """
                        insert into request (number, revision_id, procedure_code, department_id, resident_id,
                            applicant_name, applicant_email, applicant_phone, locale, channel, answers,
                            step, status, received_at, legal_due, step_due, target)
                        values (:number, :revision, :procedure, :department, :resident,
                            :name, :email, :phone, :locale, :channel, :answers::jsonb,
                            :step, :status, :received, :legalDue, :stepDue, :target)
                        returning id
                        """)
                        .param("number", request.number())
                        .param("revision", request.revisionId())
                        .param("procedure", request.procedureCode())
                        .param("department", request.departmentId())
                        .param("resident", request.residentId())
                        .param("name", request.applicant().name())
                        .param("email", request.applicant().email())
                        .param("phone", request.applicant().phone())
                        .param("locale", request.locale().getLanguage())
                        .param("channel", request.channel().name())
                        .param("answers", json.write(request.answers()))
                        .param("step", request.step())
                        .param("status", request.status().name())
                        .param("received", Timestamp.from(request.receivedAt()))
                        .param("legalDue", request.clock().due())
                        .param("stepDue", request.stepDue())
                        .param("target", request.target())
                        .query(Long.class)
                        .single();
        return request.withId(id);
    }

    /**
     * Writes a change made on the version that was read, or refuses with the request as it now is.
     */
    public Outcome<Request, HandlingRefused> save(Request before, RequestChange change) {
        int changed =
                jdbc.sql(
                                """
                        update request set department_id = :department, step = :step, status = :status, legal_due = :legalDue,
                            suspended_since = :suspendedSince, suspended_days = :daysAwaited, extended_months = :extended, step_due = :stepDue, owner_id = :owner,
                            outcome = :outcome, decided_at = :decidedAt, closed_at = :closedAt,
                            version = version + 1
                        where commune_id = current_commune() and id = :id and version = :version
                          and not frozen and erased_at is null
                        """)
                        .param("department", change.department())
                        .param("step", change.step())
                        .param("status", change.status().name())
                        .param("legalDue", change.clock().due())
                        .param("suspendedSince", change.clock().suspendedSince())
                        .param("daysAwaited", change.clock().daysAwaited())
                        .param("extended", change.clock().extendedMonths())
                        .param("stepDue", change.stepDue())
                        .param("owner", change.ownerId())
                        .param("outcome", change.outcome())
                        .param("decidedAt", timestamp(change.decidedAt()))
                        .param("closedAt", timestamp(change.closedAt()))
                        .param("id", before.id())
                        .param("version", before.version())
                        .update();
        Request now = find(before.id()).orElseThrow();
        return changed == 1 ? Outcome.done(now) : Outcome.refused(unmoved(now));
    }

    private static HandlingRefused unmoved(Request now) {
        return now.frozen() ? new HandlingRefused.Frozen() : new HandlingRefused.Changed(now);
    }

    /**
     * Puts corrected answers in the place of the earlier ones; part of a change that {@link #save}
     * wrote. Messages go to the new address, if there is one.
     */
    public void amend(long id, Answers answers, Applicant applicant) {
        jdbc.sql(
                        """
                        update request set answers = :answers::jsonb, applicant_name = :name,
                            applicant_email = :email, applicant_phone = :phone,
                            undeliverable = undeliverable and applicant_email = :email
                        where commune_id = current_commune() and id = :id
                        """)
                .param("answers", json.write(answers))
                .param("name", applicant.name())
                .param("email", applicant.email())
                .param("phone", applicant.phone())
                .param("id", id)
                .update();
    }

    /**
     * @return false when an account has it
     */
    boolean giveTo(long id, long resident) {
        return jdbc.sql(
                                """
                        update request set resident_id = ?
                        where commune_id = current_commune() and id = ? and resident_id is null
                          and erased_at is null
                        """)
                        .params(resident, id)
                        .update()
                == 1;
    }

    void countUnread(long id, int difference) {
        jdbc.sql(
                        "update request set unread = greatest(0, unread + ?) where commune_id = current_commune() and id = ?")
                .param(difference)
                .param(id)
                .update();
    }

    void clearUnread(long id) {
        jdbc.sql(
                        "update request set unread = 0 where commune_id = current_commune() and id = ? and unread > 0")
                .param(id)
                .update();
    }

    void markUndeliverable(long id) {
        jdbc.sql(
                        "update request set undeliverable = true where commune_id = current_commune() and id = ?")
                .param(id)
                .update();
    }

    private static Timestamp timestamp(Instant at) {
        return at == null ? null : Timestamp.from(at);
    }

    /** Far enough never to press: the same day the generated column {@code due} uses. */
    public static final LocalDate NEVER = LocalDate.of(9999, 12, 31);
}
