package fr.parvis.bench;

import fr.parvis.kernel.CommuneId;
import java.io.IOException;
import java.sql.SQLException;
import java.time.Duration;

/**
 * Brings a commune that was laid at one go to where time would have brought it: messages have left,
 * drafts are emptied, the journal is sealed, counts are folded, PostgreSQL has looked at its
 * tables.
 */
final class Aftermath {

    private static final Duration PATIENCE = Duration.ofMinutes(3);
    private static final int SHORT_TALLY = 1_000;

    /** Of requests and of the tally: open ones, then those that wait for a resident. */
    private static final String COUNTS =
            """
            with r as (select * from request where commune_id = %1$s and closed_at is null),
                t as (select * from desk_tally where commune_id = %1$s)
            select (select count(*) from r where suspended_since is null),
                (select coalesce(sum(n), 0) from t where bucket = 'OPEN'),
                (select count(*) from r where suspended_since is not null),
                (select coalesce(sum(n), 0) from t where bucket = 'WAITING')
            """;

    private final Database database;

    Aftermath(Database database) {
        this.database = database;
    }

    void settle(Pages desk) throws SQLException, IOException, InterruptedException {
        database.run(
                "update notice set state = 'SENT', envelope = null where state = 'WAITING'",
                "delete from notice_due",
                """
                insert into draft (commune_id, revision_id, locale, answers, request_id, created_at, saved_at)
                select commune_id, revision_id, locale, '{}', id, received_at, received_at
                from request where channel = 'ONLINE'
                """);
        awaitQuiet(desk);
        database.run("vacuum analyze", "checkpoint");
    }

    /** Until the program's own jobs have nothing left to do. */
    void awaitQuiet(Pages desk) throws SQLException, IOException, InterruptedException {
        long end = System.nanoTime() + PATIENCE.toNanos();
        while (unfinished()) {
            if (System.nanoTime() > end) {
                throw new IllegalStateException("jobs did not finish in " + PATIENCE);
            }
            // whoever looks at a long tally asks for it to be folded
            desk.get("/bureau");
            Thread.sleep(500);
        }
    }

    private boolean unfinished() throws SQLException {
        return database.number("select count(*) from journal_unsealed") > 0
                || database.number("select count(*) from desk_tally") > SHORT_TALLY;
    }

    /** The desk's counts must be those of the rows. */
    void verifyTally(CommuneId commune) throws SQLException {
        var sums = database.numbers(COUNTS.formatted(commune));
        if (!sums.get(0).equals(sums.get(1)) || !sums.get(2).equals(sums.get(3))) {
            throw new IllegalStateException("the desk's counts differ from the rows: " + sums);
        }
    }
}
