package fr.parvis.site.declaration;

import fr.parvis.database.Signals;
import fr.parvis.kernel.CommuneId;
import fr.parvis.kernel.CommuneScope;
import fr.parvis.kernel.Outcome;
import fr.parvis.ui.Format;
import fr.parvis.ui.LocalPath;
import fr.parvis.ui.PageCache;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/**
 * The audits of the current commune; the last is kept in memory, since the foot of every page says
 * what it found.
 */
@Component
class Audits {

    private static final String TOPIC = "audits";
    private static final int LONGEST = 10_000;

    private final JdbcClient jdbc;
    private final PageCache pages;
    private final Signals signals;
    private final ApplicationEventPublisher events;
    private final Clock clock;
    private final Map<CommuneId, Optional<Audit>> known = new ConcurrentHashMap<>();

    Audits(
            JdbcClient jdbc,
            PageCache pages,
            Signals signals,
            ApplicationEventPublisher events,
            Clock clock) {
        this.jdbc = jdbc;
        this.pages = pages;
        this.signals = signals;
        this.events = events;
        this.clock = clock;
        signals.subscribe(TOPIC, this::forget);
    }

    Optional<Audit> last() {
        return known.computeIfAbsent(CommuneScope.current(), _ -> read());
    }

    LocalDate today() {
        return LocalDate.now(clock.withZone(Format.ZONE));
    }

    /** From now on the declaration says what this one found. */
    @Transactional
    public Outcome<Audit, AuditRefused> record(Audit audit) {
        List<String> faults = faults(audit);
        if (!faults.isEmpty()) {
            return Outcome.refused(new AuditRefused(faults));
        }
        insert(audit);
        CommuneId commune = CommuneScope.current();
        events.publishEvent(new AuditRecorded(audit.rate()));
        signals.publish(TOPIC, commune.toString());
        forgetAtTheEnd(commune);
        pages.invalidate(commune);
        return Outcome.done(audit);
    }

    /** An older audit typed later is not the last one: what counts is read again. */
    private void forgetAtTheEnd(CommuneId commune) {
        TransactionSynchronizationManager.registerSynchronization(
                new TransactionSynchronization() {
                    @Override
                    public void afterCompletion(int status) {
                        known.remove(commune);
                    }
                });
    }

    private List<String> faults(Audit audit) {
        var faults = new ArrayList<String>();
        if (audit.auditedOn() == null || audit.auditedOn().isAfter(today())) {
            faults.add("date");
        }
        if (audit.auditor().isBlank() || audit.auditor().length() > 200) {
            faults.add("auditeur");
        }
        int measured = audit.conforming() + audit.failing();
        if (audit.conforming() < 0
                || audit.failing() < 0
                || measured < 1
                || measured > Audit.CRITERIA) {
            faults.add("conformes");
        }
        if (audit.failing() > 0 && audit.failures().isBlank()
                || audit.failures().length() > LONGEST) {
            faults.add("defauts");
        }
        if (audit.sample().isBlank() || audit.sample().length() > LONGEST) {
            faults.add("pages");
        }
        if (!audit.scheme().isEmpty() && LocalPath.of(audit.scheme()).isEmpty()) {
            faults.add("schema");
        }
        return faults;
    }

    private Optional<Audit> read() {
        return jdbc.sql(
                        """
                        select audited_on, auditor, conforming, failing, failures, burdens, exempt,
                            sample, environments, tools, scheme
                        from accessibility_audit order by audited_on desc, id desc limit 1
                        """)
                .query(Audit.class)
                .optional();
    }

    private void insert(Audit audit) {
        jdbc.sql(
                        """
                        insert into accessibility_audit (audited_on, auditor, conforming, failing,
                            failures, burdens, exempt, sample, environments, tools, scheme,
                            recorded_at)
                        values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
                        """)
                .params(
                        audit.auditedOn(),
                        audit.auditor(),
                        audit.conforming(),
                        audit.failing(),
                        audit.failures(),
                        audit.burdens(),
                        audit.exempt(),
                        audit.sample(),
                        audit.environments(),
                        audit.tools(),
                        audit.scheme(),
                        clock.instant().atOffset(ZoneOffset.UTC))
                .update();
    }

    private void forget(String payload) {
        if (payload.equals(Signals.RESUMED)) {
            known.clear();
        } else {
            known.remove(new CommuneId(Integer.parseInt(payload)));
        }
    }
}
