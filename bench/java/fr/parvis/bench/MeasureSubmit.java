package fr.parvis.bench;

import java.io.IOException;
import java.sql.SQLException;
import java.util.List;

/**
 * The final POST: each draft is sent once, by 32 connections, and what the database then holds must
 * be exactly that. Rounds alternate with bare inserts into the same PostgreSQL.
 */
final class MeasureSubmit {

    private static final int CONNECTIONS = 32;
    private static final int DRAFTS = 3_000;
    private static final int WARM_UP = 8_000;
    private static final int WARM_UPS = 4;

    private static final double OF_BARE = 1 / 15.0;

    private static final String WRITTEN =
            """
            select (select count(*) from request), (select count(distinct number) from request),
                (select count(*) from notice), (select count(*) from notice_due),
                (select count(*) from request_event where kind = 'RECEIVED'),
                (select count(*) from journal where action = 'request.submitted'),
                (select count(*) from search_entry), (select sum(n) from desk_tally),
                (select count(*) from draft where request_id is not null)
            """;

    private final Program program;
    private final Database database;
    private final LayDrafts drafts;
    private final long seed;
    private int laid;

    MeasureSubmit(Program program, LayDrafts drafts, long seed) throws IOException {
        this.program = program;
        this.database = Database.of(program.data());
        this.drafts = drafts;
        this.seed = seed;
    }

    List<Figure> measure(int rounds) throws IOException, SQLException, InterruptedException {
        var bare = new BareInserts(database);
        bare.perSecond();
        warmUp();
        double[] inserts = new double[rounds];
        double[] submits = new double[rounds];
        double[] ratios = new double[rounds];
        double[] slow = new double[rounds];
        double[] cpu = new double[rounds];
        for (int i = 0; i < rounds; i++) {
            inserts[i] = bare.perSecond();
            double used = program.cpuSeconds();
            Load.Round round = send(DRAFTS, CONNECTIONS);
            cpu[i] = (program.cpuSeconds() - used) * 1_000 / DRAFTS;
            submits[i] = round.perSecond();
            slow[i] = round.milliseconds(99);
            ratios[i] = submits[i] / inserts[i];
        }
        return List.of(
                Figure.toCompare("bare inserts, 32 connections", "/s", inserts),
                Figure.atLeast(800, "submit, 32 connections", "/s", submits),
                Figure.atLeast(OF_BARE, "submit beside bare inserts", "", ratios),
                Figure.toCompare("submit, 99 of 100 within", "ms", slow),
                Figure.toCompare("submit, processor time, PostgreSQL included", "ms", cpu));
    }

    /**
     * A program that has just started opens its connections little by little, and compiles itself:
     * for some 40,000 requests that takes up to half of one processor.
     */
    private void warmUp() throws IOException, SQLException, InterruptedException {
        for (int few = 2; few < CONNECTIONS; few *= 2) {
            send(WARM_UP / CONNECTIONS * few, few);
        }
        for (int i = 0; i < WARM_UPS; i++) {
            send(WARM_UP, CONNECTIONS);
        }
    }

    private Load.Round send(int count, int connections)
            throws IOException, SQLException, InterruptedException {
        List<String> tokens = drafts.lay(seed + laid, count);
        laid += count;
        var sending = new SendDrafts(program, tokens);
        List<Long> before = database.numbers(WRITTEN);
        Load.Round round = sending.over(connections);
        verify(before, database.numbers(WRITTEN), count);
        return round;
    }

    private static void verify(List<Long> before, List<Long> after, int count) {
        for (int i = 0; i < before.size(); i++) {
            if (after.get(i) - before.get(i) != count) {
                throw new IllegalStateException(
                        count + " drafts were sent, and of " + before + " became " + after);
            }
        }
    }
}
