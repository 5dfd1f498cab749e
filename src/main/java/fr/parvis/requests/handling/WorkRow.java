package fr.parvis.requests.handling;

import fr.parvis.requests.life.Channel;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;

/**
 * What a line of the desk needs of a request, and nothing more.
 *
 * @param due what sorts the list; {@code WorkQuery.NEVER} when nothing presses
 * @param legalDue the day silence decides, null when it never does or no longer can
 * @param closedOn null while open
 * @param departmentId the one that acts now
 */
record WorkRow(
        long id,
        String number,
        int version,
        long revisionId,
        String applicant,
        Channel channel,
        String step,
        LocalDate due,
        LocalDate legalDue,
        boolean suspended,
        Long ownerId,
        int unread,
        String outcome,
        LocalDate closedOn,
        long departmentId) {

    /** In the order {@link #of} reads. */
    static final String COLUMNS =
            """
            id, number, version, revision_id, applicant_name, channel, step, due,
            case when decided_at is null then legal_due end as legal_due,
            suspended_since is not null as suspended, owner_id, unread, outcome,
            (closed_at at time zone 'Europe/Paris')::date as closed_on, department_id
            """;

    boolean closed() {
        return closedOn != null;
    }

    static WorkRow of(ResultSet row, int index) throws SQLException {
        return new WorkRow(
                row.getLong(1),
                row.getString(2),
                row.getInt(3),
                row.getLong(4),
                row.getString(5),
                Channel.valueOf(row.getString(6)),
                row.getString(7),
                row.getObject(8, LocalDate.class),
                row.getObject(9, LocalDate.class),
                row.getBoolean(10),
                row.getObject(11, Long.class),
                row.getInt(12),
                row.getString(13),
                row.getObject(14, LocalDate.class),
                row.getLong(15));
    }
}
