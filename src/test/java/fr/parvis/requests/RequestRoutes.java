package fr.parvis.requests;

import fr.parvis.Browser;
import fr.parvis.commune.Commune;
import fr.parvis.forms.Answers;
import fr.parvis.isolation.RouteSamples;
import fr.parvis.procedures.Procedures;
import fr.parvis.procedures.Revision;
import fr.parvis.procedures.Texts;
import fr.parvis.requests.life.Channel;
import fr.parvis.requests.life.NewRequest;
import fr.parvis.requests.life.ReceiveRequest;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.ThreadLocalRandom;
import org.springframework.core.env.Environment;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/** A procedure that only one commune has, a draft and a request of it. */
@Component
class RequestRoutes implements RouteSamples {

    private final Procedures procedures;
    private final ReceiveRequest receive;
    private final TransactionTemplate transaction;
    private final Environment environment;

    RequestRoutes(
            Procedures procedures,
            ReceiveRequest receive,
            TransactionTemplate transaction,
            Environment environment) {
        this.procedures = procedures;
        this.receive = receive;
        this.transaction = transaction;
        this.environment = environment;
    }

    @Override
    public List<Thing> things(Commune commune) {
        String code = "pret-" + commune.insee();
        Revision revision = procedures.current(code).orElseGet(() -> publish(code));
        Map<String, String> filed = Map.of("number", request(revision), "id", "1");
        return List.of(
                new Thing("/demarches/{code}", Map.of("code", code)),
                new Thing(
                        "/brouillons/{token}",
                        Map.of("token", draft(commune, code), "page", "vous")),
                new Thing("/suivi/{number}", filed),
                new Thing("/bureau/demandes/{number}", filed));
    }

    private Revision publish(String code) {
        return procedures.publish(Texts.fourth().replace("pret-broyeur", code)).orThrow();
    }

    private String draft(Commune commune, String code) {
        int port = environment.getRequiredProperty("local.server.port", Integer.class);
        var visitor = new Browser(port, commune);
        visitor.get("/demarches/" + code + "/demande");
        visitor.post("/demarches/" + code + "/demande", "jour", "");
        return visitor.cookies().get("brouillon");
    }

    /** Numbers repeat from commune to commune; this one is far from where counting starts. */
    private String request(Revision revision) {
        String number = "2026-" + ThreadLocalRandom.current().nextInt(100_000, 1_000_000);
        var order =
                new NewRequest(
                        number,
                        revision,
                        null,
                        Locale.FRENCH,
                        Channel.ONLINE,
                        new Answers(
                                Map.of(
                                        "emprunteur",
                                        Map.of("firstNames", "Lina", "birthName", "Aubrée"))));
        transaction.executeWithoutResult(_ -> receive.receive(order));
        return number;
    }
}
