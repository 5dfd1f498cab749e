package fr.parvis.procedures;

import static org.assertj.core.api.Assertions.assertThat;

import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.Logger;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.core.AppenderBase;
import fr.parvis.ModuleTest;
import fr.parvis.commune.Commune;
import fr.parvis.commune.Communes;
import fr.parvis.commune.TestCommunes;
import fr.parvis.kernel.CommuneScope;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;

@ModuleTest
class MemoryTest {

    @Autowired Procedures procedures;
    @Autowired Communes communes;

    @Test
    void onceReadTheCatalogueAsksTheDatabaseNothing() {
        Commune brest = TestCommunes.open(communes, TestCommunes.BREST);
        CommuneScope.run(
                brest.id(),
                () -> {
                    String yaml = Texts.fourth().replace("pret-broyeur", "essai-memoire");
                    int cold =
                            queries(
                                    () -> {
                                        procedures.publish(yaml + "\n# " + System.nanoTime());
                                        procedures.catalogue();
                                    });
                    int warm =
                            queries(
                                    () -> {
                                        procedures.catalogue();
                                        var one =
                                                procedures.current("acte-naissance").orElseThrow();
                                        procedures.revision(one.id());
                                    });

                    assertThat(cold).isPositive();
                    assertThat(warm).isZero();
                });
    }

    /** Statements of this thread, as Spring logs them. */
    private static int queries(Runnable work) {
        var logger = (Logger) LoggerFactory.getLogger(JdbcTemplate.class);
        var count = new AtomicInteger();
        String thread = Thread.currentThread().getName();
        var counter =
                new AppenderBase<ILoggingEvent>() {
                    @Override
                    protected void append(ILoggingEvent event) {
                        if (event.getThreadName().equals(thread)
                                && event.getMessage().startsWith("Executing prepared SQL")) {
                            count.incrementAndGet();
                        }
                    }
                };
        counter.start();
        logger.addAppender(counter);
        logger.setLevel(Level.DEBUG);
        logger.setAdditive(false);
        try {
            work.run();
        } finally {
            logger.detachAppender(counter);
            logger.setLevel(null);
            logger.setAdditive(true);
        }
        return count.get();
    }
}
