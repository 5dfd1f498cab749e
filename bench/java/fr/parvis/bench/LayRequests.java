package fr.parvis.bench;

import fr.parvis.kernel.Actor;
import fr.parvis.kernel.CommuneScope;
import fr.parvis.requests.life.NewRequest;
import fr.parvis.requests.life.ReceiveRequest;
import fr.parvis.requests.life.Request;
import java.sql.SQLException;
import java.time.Clock;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Lays requests by the product's own verbs, many in one transaction: rows, history, journal,
 * search, outbox and tally are those the product writes.
 */
final class LayRequests {

    private static final int BATCH = 200;
    private static final int WORKERS = 3;
    private static final int FEW = 1_000;

    private final Town town;
    private final Database database;
    private final ReceiveRequest receive;
    private final HandleRequest handle;
    private final OneLetter letter;
    private final TransactionTemplate transaction;
    private final ZonedDateTime now;

    LayRequests(Town town, Backstage backstage, Database database) {
        this.town = town;
        this.database = database;
        this.receive = backstage.part(ReceiveRequest.class);
        this.handle = new HandleRequest(town, backstage);
        this.letter = backstage.part(OneLetter.class);
        this.transaction = backstage.part(TransactionTemplate.class);
        this.now = ZonedDateTime.now(backstage.part(Clock.class));
    }

    /** To be called once in a commune. */
    void prepare() {
        CommuneScope.run(town.commune().id(), letter::prepare);
    }

    /**
     * Those of the numbers from 0 to count, left out. After the first of them PostgreSQL looks at
     * its tables, as it does by itself within a minute: it had planned for tables that are empty.
     */
    void lay(long seed, int count) throws InterruptedException, SQLException {
        int few = Math.min(count, FEW);
        lay(seed, 0, few);
        database.run("analyze");
        lay(seed, few, count);
    }

    private void lay(long seed, int first, int last) throws InterruptedException {
        List<Callable<Void>> batches =
                IntStream.iterate(first, start -> start < last, start -> start + BATCH)
                        .mapToObj(start -> batch(seed, start, Math.min(start + BATCH, last)))
                        .toList();
        try (var workers = Executors.newFixedThreadPool(WORKERS)) {
            for (var done : workers.invokeAll(batches)) {
                done.get();
            }
        } catch (ExecutionException broken) {
            throw new IllegalStateException(broken.getCause());
        }
    }

    private Callable<Void> batch(long seed, int first, int last) {
        return () -> {
            CommuneScope.run(
                    town.commune().id(),
                    () -> {
                        List<Numbered> planned = number(seed, first, last);
                        transaction.executeWithoutResult(_ -> planned.forEach(this::lay));
                    });
            return null;
        };
    }

    private record Numbered(String number, PlannedRequest request) {}

    /** Numbers are taken outside the transaction, where nobody waits for them. */
    private List<Numbered> number(long seed, int first, int last) {
        List<Numbered> numbered = new ArrayList<>();
        for (int i = first; i < last; i++) {
            var planned = PlannedRequest.of(town.catalogue(), now, seed, i);
            int year = planned.received().atZone(now.getZone()).getYear();
            numbered.add(new Numbered(receive.nextNumber(year), planned));
        }
        return numbered;
    }

    private void lay(Numbered one) {
        PlannedRequest planned = one.request();
        Request request =
                ClockOfThePast.at(
                        planned.received(),
                        () -> Actor.call(HandleRequest.VISITOR, () -> receive.receive(filed(one))));
        handle.handle(request, planned);
    }

    private NewRequest filed(Numbered one) {
        PlannedRequest planned = one.request();
        return new NewRequest(
                one.number(),
                planned.revision(),
                null,
                planned.locale(),
                planned.channel(),
                handle.settled(planned));
    }
}
