package fr.parvis.audit;

import fr.parvis.audit.Verification.Broken;
import fr.parvis.audit.Verification.Fault;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Optional;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** How long the current commune keeps its journal. */
@Service
public class KeepJournal {

    /** What the CNIL advises for such traces: between six months and a year, three for cause. */
    public static final int LEAST = 6;

    public static final int USUAL = 12;
    public static final int MOST = 36;

    private final JdbcClient jdbc;
    private final ApplicationEventPublisher events;

    KeepJournal(JdbcClient jdbc, ApplicationEventPublisher events) {
        this.jdbc = jdbc;
        this.events = events;
    }

    /** One statement. */
    public KeptJournal state() {
        return jdbc.sql(
                        """
                        select coalesce((select months from journal_keeping
                                where commune_id = current_commune()), ?), c.entry, c.seq, c.fault
                        from (select 1) as one left join journal_check c
                            on c.commune_id = current_commune() and c.fault is not null
                        """)
                .param(USUAL)
                .query((row, _) -> new KeptJournal(row.getInt(1), fault(row)))
                .single();
    }

    private static Optional<Broken> fault(ResultSet row) throws SQLException {
        String fault = row.getString(4);
        return fault == null
                ? Optional.empty()
                : Optional.of(new Broken(row.getLong(2), row.getLong(3), Fault.valueOf(fault)));
    }

    /**
     * @param months brought between {@link #LEAST} and {@link #MOST}
     */
    @Transactional
    public void change(int months) {
        int kept = Math.clamp(months, LEAST, MOST);
        if (kept == state().months()) {
            return;
        }
        jdbc.sql(
                        """
                        insert into journal_keeping (months) values (?)
                        on conflict (commune_id) do update set months = excluded.months
                        """)
                .param(kept)
                .update();
        events.publishEvent(new JournalFact("journal.keeping-changed", kept + " months"));
    }
}
