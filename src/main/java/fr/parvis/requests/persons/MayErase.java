package fr.parvis.requests.persons;

import fr.parvis.payments.Payments;
import fr.parvis.procedures.Legal;
import fr.parvis.procedures.ProcedureDefinition;
import fr.parvis.procedures.Procedures;
import fr.parvis.records.Holds;
import fr.parvis.requests.life.Request;
import fr.parvis.requests.persons.FindPerson.Row;
import fr.parvis.ui.Format;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.springframework.stereotype.Component;

/**
 * Whether a request may be erased because its person asks (GDPR, article 17): not while it is under
 * way, held or owed for; and not before its time where the law or the public task obliges to keep
 * it (17(3)(b)). Past its time it goes with a slip, as archives do.
 */
@Component
class MayErase {

    private final Procedures procedures;
    private final Holds holds;
    private final Payments payments;
    private final Clock clock;

    MayErase(Procedures procedures, Holds holds, Payments payments, Clock clock) {
        this.procedures = procedures;
        this.holds = holds;
        this.payments = payments;
        this.clock = clock;
    }

    /** Two statements, however many they are. */
    List<FoundRequest> judge(List<Row> rows) {
        List<String> references = rows.stream().map(row -> Request.reference(row.id())).toList();
        Set<String> held = holds.held(references);
        Set<String> owed = payments.owed(references);
        return rows.stream().map(row -> judge(row, held, owed)).toList();
    }

    private FoundRequest judge(Row row, Set<String> held, Set<String> owed) {
        ProcedureDefinition definition = procedures.revision(row.revisionId()).definition();
        LocalDate until = until(row, definition);
        return new FoundRequest(
                row.id(),
                row.number(),
                definition.title(),
                row.name(),
                row.receivedAt().toInstant(),
                row.how(),
                row.closedAt() != null,
                row.frozen(),
                kept(row, definition, until, held, owed),
                until);
    }

    private String kept(
            Row row,
            ProcedureDefinition definition,
            LocalDate until,
            Set<String> held,
            Set<String> owed) {
        String reference = Request.reference(row.id());
        if (row.closedAt() == null) {
            return "open";
        }
        if (held.contains(reference)) {
            return "held";
        }
        if (owed.contains(reference)) {
            return "owed";
        }
        if (byConsent(definition.legal()) || until == null) {
            return null;
        }
        return until.isAfter(LocalDate.now(clock)) ? "law" : "archive";
    }

    private static boolean byConsent(Legal legal) {
        return legal.data() != null && legal.data().basis() == Legal.Basis.CONSENT;
    }

    private static LocalDate until(Row row, ProcedureDefinition definition) {
        return row.closedAt() == null || definition.retention() == null
                ? null
                : definition
                        .retention()
                        .until(row.closedAt().toInstant().atZone(Format.ZONE).toLocalDate());
    }
}
