package fr.parvis.bench;

import fr.parvis.kernel.CommuneScope;
import fr.parvis.procedures.Procedures;
import fr.parvis.procedures.Revision;
import fr.parvis.procedures.Revisions;
import java.io.IOException;
import java.sql.SQLException;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;

/**
 * A revision of each procedure is published while ten thousand residents have begun a form and
 * others send theirs: how long it takes, and how long the slowest of those who send waits.
 */
final class MeasureDrafts {

    private static final int OPEN = 10_000;
    private static final int SENT = 400;
    private static final int CONNECTIONS = 8;
    private static final double LONGEST_SECONDS = 2;

    private static final String UNSENT = "select count(*) from draft where request_id is null";

    private final Program program;
    private final Town town;
    private final LayDrafts drafts;
    private final Procedures procedures;
    private final Revisions revisions;
    private final Database database;
    private final long seed;

    MeasureDrafts(Program program, Town town, Backstage backstage, long seed) throws IOException {
        this.program = program;
        this.town = town;
        this.drafts = new LayDrafts(town, backstage);
        this.procedures = backstage.part(Procedures.class);
        this.revisions = backstage.part(Revisions.class);
        this.database = Database.of(program.data());
        this.seed = seed;
    }

    List<Figure> measure(int rounds)
            throws IOException, SQLException, InterruptedException, ExecutionException {
        drafts.lay(seed, OPEN);
        round(0);
        double[] seconds = new double[rounds];
        double[] slowest = new double[rounds];
        for (int i = 0; i < rounds; i++) {
            double[] measured = round(i + 1);
            seconds[i] = measured[0];
            slowest[i] = measured[1];
        }
        return List.of(
                Figure.atMost(
                        LONGEST_SECONDS, "publish under %,d drafts".formatted(OPEN), "s", seconds),
                Figure.atMost(LONGEST_SECONDS * 1_000, "slowest submit meanwhile", "ms", slowest));
    }

    /** Seconds of the longest publication, milliseconds of the slowest submit. */
    private double[] round(int number)
            throws IOException, SQLException, InterruptedException, ExecutionException {
        var sending = new SendDrafts(program, drafts.lay(seed + OPEN + (long) number * SENT, SENT));
        long before = database.numbers(UNSENT).getFirst();
        try (var residents = Executors.newSingleThreadExecutor()) {
            var sent = residents.submit(() -> sending.over(CONNECTIONS));
            double longest = 0;
            for (Revision revision : town.catalogue()) {
                longest = Math.max(longest, publish(revision.code(), number));
            }
            double slowest = sent.get().milliseconds(100);
            verify(before - SENT, database.numbers(UNSENT).getFirst());
            return new double[] {longest, slowest};
        }
    }

    private double publish(String code, int number) {
        return CommuneScope.call(
                town.commune().id(),
                () -> {
                    Revision current = procedures.current(code).orElseThrow();
                    String text = revisions.text(current.id()) + "# publication " + number + "\n";
                    long began = System.nanoTime();
                    procedures.publish(text).orThrow();
                    return (System.nanoTime() - began) / 1e9;
                });
    }

    private static void verify(long expected, long unsent) {
        if (expected != unsent) {
            throw new IllegalStateException(
                    expected + " drafts should be left and " + unsent + " are");
        }
    }
}
