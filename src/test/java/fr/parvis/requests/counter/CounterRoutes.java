package fr.parvis.requests.counter;

import fr.parvis.Browser;
import fr.parvis.account.People;
import fr.parvis.commune.Commune;
import fr.parvis.documents.Scans;
import fr.parvis.forms.Answers;
import fr.parvis.isolation.RouteSamples;
import fr.parvis.procedures.Procedures;
import fr.parvis.procedures.Revision;
import fr.parvis.procedures.Texts;
import fr.parvis.requests.life.Channel;
import fr.parvis.requests.life.NewRequest;
import fr.parvis.requests.life.ReceiveRequest;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.ThreadLocalRandom;
import org.springframework.core.env.Environment;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/** A scanned page, an entry with its scan, a letter to post. */
@Component
class CounterRoutes implements RouteSamples {

    private final People people;
    private final Procedures procedures;
    private final ReceiveRequest receive;
    private final TransactionTemplate transaction;
    private final JdbcClient jdbc;
    private final Environment environment;

    CounterRoutes(
            People people,
            Procedures procedures,
            ReceiveRequest receive,
            TransactionTemplate transaction,
            JdbcClient jdbc,
            Environment environment) {
        this.people = people;
        this.procedures = procedures;
        this.receive = receive;
        this.transaction = transaction;
        this.jdbc = jdbc;
        this.environment = environment;
    }

    @Override
    public List<Thing> things(Commune commune) {
        String code = "guichet-" + commune.insee();
        Revision revision = procedures.current(code).orElseGet(() -> publish(code));
        int port = environment.getRequiredProperty("local.server.port", Integer.class);
        Browser agent = people.mostPowerful(commune).signIn(port);
        byte[] page = page();
        agent.get("/bureau/numerisation");
        String batch =
                agent.upload("/bureau/numerisation", "fichiers", "page.pdf", page)
                        .location()
                        .replaceFirst(".*/", "");
        type(agent, code, page);
        post(revision);
        return List.of(
                new Thing("/bureau/numerisation/{id}", Map.of("id", batch)),
                new Thing("/bureau/numerisation/pages/{id}", last("scan_item")),
                new Thing("/bureau/guichet/saisies/{id}", last("counter_entry")),
                new Thing("/bureau/guichet/courrier/{id}", last("paper_to_post")));
    }

    private Revision publish(String code) {
        return procedures.publish(Texts.fourth().replace("pret-broyeur", code)).orThrow();
    }

    private static void type(Browser agent, String code, byte[] page) {
        agent.get("/bureau/guichet");
        agent.upload(
                "/bureau/guichet",
                "document",
                "papier.pdf",
                page,
                "demarche",
                code,
                "canal",
                "COUNTER",
                "personne",
                "Lina Aubrée",
                "identite",
                "KNOWN",
                "accord",
                "1");
    }

    /** From somebody without an e-mail address. */
    private void post(Revision revision) {
        String number = "2026-" + ThreadLocalRandom.current().nextInt(100_000, 1_000_000);
        var order =
                new NewRequest(
                        number,
                        revision,
                        null,
                        Locale.FRENCH,
                        Channel.COUNTER,
                        new Answers(
                                Map.of(
                                        "emprunteur",
                                        Map.of("firstNames", "Lina", "birthName", "Aubrée"))));
        transaction.execute(_ -> receive.receive(order));
    }

    private Map<String, String> last(String table) {
        long id =
                jdbc.sql("select max(id) from " + table + " where commune_id = current_commune()")
                        .query(Long.class)
                        .single();
        return Map.of("id", "" + id);
    }

    /** Batches of the same content are refused. */
    private static byte[] page() {
        BufferedImage page = Scans.blank();
        for (int i = 0; i < 60; i++) {
            page.setRGB(
                    ThreadLocalRandom.current().nextInt(page.getWidth()),
                    ThreadLocalRandom.current().nextInt(page.getHeight()),
                    0);
        }
        try {
            return Scans.pdf(List.of(page));
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }
}
