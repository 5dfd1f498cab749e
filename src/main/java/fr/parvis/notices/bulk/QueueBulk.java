package fr.parvis.notices.bulk;

import java.time.Clock;
import java.time.Duration;
import java.util.Collection;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Writes letters down; the {@link BulkWorkers} take them from there. */
@Component
class QueueBulk implements BulkMails {

    /** Longer than a mail server may take to answer. */
    private static final Duration ANSWERED_BY_THEN = Duration.ofMinutes(10);

    private final BulkRows rows;
    private final Clock clock;

    QueueBulk(BulkRows rows, Clock clock) {
        this.rows = rows;
        this.clock = clock;
    }

    @Override
    @Transactional
    public int queue(
            String about, String kind, String reference, Collection<BulkRecipient> recipients) {
        return rows.add(about, kind, reference, recipients);
    }

    @Override
    public BulkReport report(String about) {
        return rows.report(about);
    }

    @Override
    @Transactional
    public int cancel(String about) {
        return rows.cancel(about);
    }

    @Override
    @Transactional
    public int sendAgainWithoutReceipt(String about) {
        return rows.againWithoutReceipt(about, clock.instant().minus(ANSWERED_BY_THEN));
    }
}
