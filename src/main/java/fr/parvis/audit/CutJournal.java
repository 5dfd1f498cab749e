package fr.parvis.audit;

import fr.parvis.audit.Verification.Intact;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.HexFormat;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Takes from the beginning of the current commune's journal what it has kept long enough. What is
 * left says where it was cut, and a journal that was touched keeps everything: it is evidence.
 */
@Service
class CutJournal {

    private final JdbcClient jdbc;
    private final KeepJournal keep;
    private final VerifyJournal verify;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    CutJournal(
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
        OffsetDateTime before = OffsetDateTime.now(clock).minusMonths(keep.state().months());
        if (nothingOlder(before) || !(verify.verify() instanceof Intact)) {
            return;
        }
        jdbc.sql("select * from cut_journal(?)")
                .param(before)
                .query((row, _) -> told(row.getLong(1), row.getBytes(2)))
                .list()
                .forEach(detail -> events.publishEvent(new JournalFact(CUT, detail)));
    }

    static final String CUT = "journal.cut";

    /** What the entry about a cut says of it. */
    static String told(long seq, byte[] hash) {
        return seq + ":" + HexFormat.of().formatHex(hash);
    }

    private boolean nothingOlder(OffsetDateTime before) {
        return jdbc.sql(
                        """
                        select j.at >= ? from journal_seal s
                        join journal j on j.commune_id = s.commune_id and j.id = s.entry
                        where s.commune_id = current_commune() order by s.seq limit 1
                        """)
                .param(before)
                .query(Boolean.class)
                .optional()
                .orElse(true);
    }
}
