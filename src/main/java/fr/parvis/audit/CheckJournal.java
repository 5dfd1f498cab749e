package fr.parvis.audit;

import fr.parvis.audit.Verification.Broken;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.Optional;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Verifies the current commune's journal once a week and tells a fault that is new. */
@Service
class CheckJournal {

    private final JdbcClient jdbc;
    private final KeepJournal keep;
    private final VerifyJournal verify;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    CheckJournal(
            JdbcClient jdbc,
            KeepJournal keep,
            VerifyJournal verify,
            ApplicationEventPublisher events,
            Clock clock) {
        this.jdbc = jdbc;
        this.keep = keep;
        this.verify = verify;
        this.events = events;
        this.clock = clock;
    }

    @Transactional
    void here() {
        Optional<Broken> before = keep.state().fault();
        Optional<Broken> found =
                verify.verify() instanceof Broken broken ? Optional.of(broken) : Optional.empty();
        jdbc.sql(
                        """
                        insert into journal_check (at, entry, seq, fault) values (?, ?, ?, ?)
                        on conflict (commune_id) do update set at = excluded.at,
                            entry = excluded.entry, seq = excluded.seq, fault = excluded.fault
                        """)
                .params(
                        OffsetDateTime.now(clock),
                        found.map(Broken::entry).orElse(0L),
                        found.map(Broken::seq).orElse(0L),
                        found.map(it -> it.fault().name()).orElse(null))
                .update();
        found.filter(it -> !before.equals(Optional.of(it)))
                .ifPresent(it -> events.publishEvent(new JournalBroken(it)));
    }
}
