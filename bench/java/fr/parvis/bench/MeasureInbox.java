package fr.parvis.bench;

import java.io.IOException;
import java.sql.SQLException;
import java.util.List;

/**
 * The desk's list, of an agent who sees all departments. Rounds alternate between a large commune
 * and a small one that another Parvis serves from a database of its own.
 */
final class MeasureInbox {

    private static final int CONNECTIONS = 16;
    private static final int PAGES = 6_000;
    private static final String INBOX = "/bureau";

    /** A program and the cookie of its agent. */
    record Desk(Program program, String cookie) {

        Load.Round read(int pages) throws IOException {
            byte[] request = Load.get(INBOX, "Cookie: " + cookie + "\r\n");
            return new Load(program.port(), CONNECTIONS).run(pages, 200, _ -> request);
        }
    }

    private final Desk large;
    private final Desk small;
    private final int requests;

    MeasureInbox(Desk large, Desk small, int requests) {
        this.large = large;
        this.small = small;
        this.requests = requests;
    }

    List<Figure> measure(int rounds) throws IOException, SQLException, InterruptedException {
        double queries = queriesOfAPage();
        for (Desk one : List.of(large, small, large, small)) {
            one.read(PAGES);
        }
        double[] ofLarge = new double[rounds];
        double[] ofSmall = new double[rounds];
        double[] slower = new double[rounds];
        for (int i = 0; i < rounds; i++) {
            ofSmall[i] = small.read(PAGES).perSecond();
            ofLarge[i] = large.read(PAGES).perSecond();
            slower[i] = ofSmall[i] / ofLarge[i];
        }
        return List.of(
                Figure.atLeast(2_000, "inbox of %,d".formatted(requests), "/s", ofLarge),
                Figure.toCompare("inbox of 1,000", "/s", ofSmall),
                Figure.atMost(1.3, "inbox, times slower than of 1,000", "", slower),
                Figure.atMost(4, "inbox, queries a page", "", queries));
    }

    /** Each statement of a page that only reads is a transaction of its own to PostgreSQL. */
    private double queriesOfAPage() throws IOException, SQLException, InterruptedException {
        Database database = Database.of(large.program().data());
        long before = transactions(database);
        large.read(PAGES);
        return Math.ceil((double) (transactions(database) - before) / PAGES - 0.1);
    }

    /** Connections tell what they did once they have been idle for a moment. */
    private static long transactions(Database database) throws SQLException, InterruptedException {
        Thread.sleep(1_500);
        return database.number(
                "select xact_commit from pg_stat_database where datname = current_database()");
    }
}
