package fr.parvis.requests.handling;

import fr.parvis.desk.WorkQuery;
import fr.parvis.desk.WorkQuery.Position;
import fr.parvis.requests.life.Request;
import fr.parvis.ui.Format;
import java.time.LocalDate;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/**
 * What comes before and after a request in the list the agent came from. A search has no order to
 * follow: one goes back to its results.
 */
@Component
class Neighbours {

    private final WorkRows rows;

    Neighbours(WorkRows rows) {
        this.rows = rows;
    }

    /** Number of the next request, also when this one is about to leave the list. */
    Optional<String> after(Visit visit) {
        return visit.list().words() != null
                ? Optional.empty()
                : rows.list(visit.agent(), from(visit), 1).stream()
                        .findFirst()
                        .map(WorkRow::number);
    }

    Optional<String> before(Visit visit) {
        return visit.list().words() != null
                ? Optional.empty()
                : rows.before(visit.agent(), from(visit)).map(WorkRow::number);
    }

    private static WorkQuery from(Visit visit) {
        Request request = visit.request();
        WorkQuery list = visit.list();
        LocalDate day = list.view() == WorkQuery.View.DONE ? closedOn(request) : due(request);
        return list.from(new Position(day, RequestWorkItems.KIND, request.id()));
    }

    private static LocalDate closedOn(Request request) {
        return request.closed()
                ? request.closedAt().atZone(Format.ZONE).toLocalDate()
                : WorkQuery.NEVER;
    }

    /** The same as the generated column {@code due}. */
    static LocalDate due(Request request) {
        return Stream.of(
                        request.decided() ? null : request.clock().due(),
                        request.stepDue(),
                        WorkQuery.NEVER)
                .filter(day -> day != null)
                .min(LocalDate::compareTo)
                .orElseThrow();
    }
}
