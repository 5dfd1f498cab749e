package fr.parvis.requests.handling;

import fr.parvis.account.Reach;
import fr.parvis.desk.WorkQuery;
import fr.parvis.desk.WorkQuery.View;

/**
 * Writes the one statement of a list, so that each question finds its own small index (migrations
 * 802 and 831): open requests by department, by procedure or by owner; waiting ones; unread ones;
 * finished ones. Departments are looked up one by one ({@code lateral}), since PostgreSQL reads in
 * order only within one.
 *
 * <p>How many departments and how many rows is part of the text, not of the parameters ({@code
 * array[:departments]} becomes {@code array[?, ?, ?]}): only then does PostgreSQL keep one plan
 * instead of planning anew each time, which costs more than reading the page.
 *
 * @param onward away from the start of the list; else back towards it
 */
record WorkStatement(WorkQuery query, boolean onward, int limit) {

    private static final String CLOSED_ON = "(closed_at at time zone 'Europe/Paris')::date";

    String sql(Reach reach) {
        return byDepartment()
                ? """
                  select r.* from unnest(array[:departments]::bigint[]) as department (id)
                  cross join lateral (%s) r %s
                  """
                        .formatted(
                                ofRequests("department.id", reach),
                                order(finished() ? "closed_on" : "due"))
                : ofRequests("any(array[:departments]::bigint[])", reach);
    }

    private boolean byDepartment() {
        return !query.mine() && (query.topic() == null || !open());
    }

    private String ofRequests(String departments, Reach reach) {
        return """
               select %s from request
               where commune_id = current_commune() and department_id = %s and %s %s
                 and (%s, id) %s (:due, :id)
               %s
               """
                .formatted(
                        WorkRow.COLUMNS,
                        departments,
                        seen(),
                        narrowed() + reach.and("department_id", "procedure_code"),
                        day(),
                        ascending() ? ">" : "<",
                        order(day()));
    }

    private String order(String day) {
        String direction = ascending() ? "" : " desc";
        return "order by " + day + direction + ", id" + direction + " limit " + limit;
    }

    private String seen() {
        return switch (query.view()) {
            case OPEN -> OPEN;
            case LATE -> OPEN + " and due < :today";
            case TODAY -> OPEN + " and due = :today";
            case WEEK -> OPEN + " and due > :today and due <= :week";
            case TO_READ -> "unread > 0";
            case WAITING -> "closed_at is null and suspended_since is not null";
            case DONE -> "closed_at is not null and erased_at is null";
        };
    }

    private static final String OPEN = "closed_at is null and suspended_since is null";

    private String narrowed() {
        return (query.topic() == null ? "" : " and procedure_code = :topic")
                + (query.mine() ? " and owner_id = :agent" : "");
    }

    private String day() {
        return finished() ? CLOSED_ON : "due";
    }

    private boolean finished() {
        return query.view() == View.DONE;
    }

    private boolean open() {
        return switch (query.view()) {
            case OPEN, LATE, TODAY, WEEK -> true;
            case TO_READ, WAITING, DONE -> false;
        };
    }

    /** The last finished comes first; everything else by what presses most. */
    boolean ascending() {
        return onward != finished();
    }
}
