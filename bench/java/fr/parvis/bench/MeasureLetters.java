package fr.parvis.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;

/**
 * A letter to 20,000 people, from the button of the agent to the last dot, by a mail server on the
 * same machine that takes everything. Each gets it once, or the run fails.
 */
final class MeasureLetters {

    private static final int PEOPLE = 20_000;
    private static final int LONGEST_QUEUEING = 10;
    private static final int LEAST_A_SECOND = 500;
    private static final long PATIENCE_NANOS = 300_000_000_000L;

    private final Path root;
    private final Path folder;
    private final SmtpSink sink;
    private Database database;

    MeasureLetters(Path root, Path folder) throws IOException {
        this.root = root;
        this.folder = folder;
        this.sink = new SmtpSink(false);
    }

    List<Figure> measure(int rounds) throws IOException, SQLException, InterruptedException {
        Path data = Files.createDirectories(folder.resolve("letters"));
        var mailServer = Map.of("PARVIS_SMTP_URL", "smtp://127.0.0.1:" + sink.port());
        try (sink;
                var program = Program.start(root, data, mailServer)) {
            database = Database.of(data);
            var agent = new LetterAgent(program, cookie(data));
            double[] queued = new double[rounds];
            double[] sent = new double[rounds];
            // the first warms up
            for (int round = -1; round < rounds; round++) {
                double[] took = round(agent, round + 1);
                if (round >= 0) {
                    queued[round] = took[0];
                    sent[round] = took[1];
                }
            }
            String people = "letter to %,d, ".formatted(PEOPLE);
            return List.of(
                    Figure.atMost(LONGEST_QUEUEING, people + "until all are queued", "s", queued),
                    Figure.atLeast(LEAST_A_SECOND, people + "sent", "/s", sent));
        }
    }

    /** The cookie of an agent of a town with so many subscribers. */
    private String cookie(Path data) throws SQLException {
        try (var backstage = Backstage.of(data)) {
            Town town = Town.open(backstage);
            database.run(subscribers(town), "vacuum analyze");
            return town.signIn(backstage);
        }
    }

    private static String subscribers(Town town) {
        return """
        with people as (
            insert into subscriber (commune_id, created_at, language, origin)
            select %1$s, now(), 'fr', 'PORTAL' from generate_series(1, %2$d)
            returning id),
        addresses as (
            insert into subscriber_channel (commune_id, subscriber_id, channel, address, confirmed_at)
            select %1$s, id, 'EMAIL', 'reader' || id || '@letter.example', now() from people)
        insert into subscriber_topic (commune_id, subscriber_id, topic)
        select %1$s, id, 'news' from people
        """
                .formatted(town.commune().id(), PEOPLE);
    }

    /** Seconds from the button until everybody was queued; letters a second from first to last. */
    private double[] round(LetterAgent agent, int round)
            throws IOException, SQLException, InterruptedException {
        int before = sink.total();
        long letter = agent.write("Lettre " + round);
        long pressed = System.nanoTime();
        agent.send(letter);
        var watch = new Watch(pressed);
        while (watch.queued == 0 || sink.total() < before + PEOPLE) {
            watch.look(sink.total() - before, letter);
            Thread.sleep(10);
        }
        long last = System.nanoTime();
        verify(round);
        int counted = PEOPLE - watch.firstSeen;
        return new double[] {
            (watch.queued - pressed) / 1e9, counted / ((last - watch.first) / 1e9)
        };
    }

    /** What happened when. */
    private final class Watch {
        private final long end;
        private long queued;
        private long first;
        private int firstSeen;

        Watch(long began) {
            this.end = began + PATIENCE_NANOS;
        }

        void look(int taken, long letter) throws SQLException {
            long now = System.nanoTime();
            if (now > end) {
                throw new IllegalStateException(taken + " letters left, then none");
            }
            if (first == 0 && taken > 0) {
                first = now;
                firstSeen = taken;
            }
            if (queued == 0 && allQueued(letter)) {
                queued = now;
            }
        }
    }

    private boolean allQueued(long letter) throws SQLException {
        return database.number(
                        "select count(*) from newsletter where state = 'SENT' and id = " + letter)
                == 1;
    }

    private void verify(int round) {
        boolean once =
                sink.received().size() == PEOPLE
                        && sink.received().values().stream().allMatch(it -> it.get() == round + 1);
        if (!once) {
            throw new IllegalStateException("somebody got a letter twice, or none");
        }
    }
}
