package fr.parvis.requests;

import fr.parvis.Browser;
import fr.parvis.commune.Commune;
import fr.parvis.files.Files;
import fr.parvis.forms.Answers;
import fr.parvis.isolation.RouteSamples;
import fr.parvis.kernel.LocalizedText;
import fr.parvis.procedures.Procedures;
import fr.parvis.procedures.Revision;
import fr.parvis.procedures.Texts;
import fr.parvis.requests.life.Channel;
import fr.parvis.requests.life.NewRequest;
import fr.parvis.requests.life.ReceiveRequest;
import fr.parvis.requests.life.Request;
import fr.parvis.requests.life.RequestDocuments;
import fr.parvis.requests.life.WriteMessage;
import fr.parvis.requests.steps.OpinionsAsked;
import java.time.Instant;
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
    private final WriteMessage messages;
    private final RequestDocuments documents;
    private final Files files;
    private final OpinionsAsked opinions;
    private final TransactionTemplate transaction;
    private final Environment environment;

    RequestRoutes(
            Procedures procedures,
            ReceiveRequest receive,
            WriteMessage messages,
            RequestDocuments documents,
            Files files,
            OpinionsAsked opinions,
            TransactionTemplate transaction,
            Environment environment) {
        this.procedures = procedures;
        this.receive = receive;
        this.messages = messages;
        this.documents = documents;
        this.files = files;
        this.opinions = opinions;
        this.transaction = transaction;
        this.environment = environment;
    }

    @Override
    public List<Thing> things(Commune commune) {
        String code = "pret-" + commune.insee();
        Revision revision = procedures.current(code).orElseGet(() -> publish(code));
        Request request = request(revision);
        long file = file(request);
        long document = document(request, file);
        Map<String, String> filed = Map.of("number", request.number(), "id", "" + file);
        Map<String, String> made = Map.of("number", request.number(), "id", "" + document);
        Map<String, String> outside =
                Map.of("token", opinions.sealedOutside(request.id()), "id", "" + file);
        Map<String, String> inside = Map.of("id", opinions.inside(request), "file", "" + file);
        return List.of(
                new Thing("/demarches/{code}", Map.of("code", code)),
                new Thing(
                        "/brouillons/{token}",
                        Map.of("token", draft(commune, code), "page", "vous")),
                new Thing("/suivi/{number}", filed),
                new Thing("/suivi/{number}/documents/{id}", made),
                new Thing("/avis/{token}", outside),
                new Thing("/bureau/avis/{id}", inside),
                new Thing("/bureau/demandes/{number}", filed),
                new Thing(
                        "/bureau/demandes/{number}/personne", Map.of("number", rights().number())),
                new Thing("/bureau/demandes/{number}/documents/{id}", made));
    }

    /** The one procedure whose requests are about a person's data. */
    private Request rights() {
        return request(procedures.current("droits-donnees-personnelles").orElseThrow());
    }

    /** A file the resident sent with a message. */
    private long file(Request request) {
        long file =
                files.keep("plan.txt", "text/plain", new byte[] {'a'}, request.reference()).id();
        messages.fromResident(request.id(), "Voici le plan.", List.of(file)).orThrow();
        return file;
    }

    /** A paper the circuit made. */
    private long document(Request request, long file) {
        return documents.add(
                request.id(), "lettre", LocalizedText.of("Lettre"), file, Instant.EPOCH);
    }

    private Revision publish(String code) {
        return procedures.publish(Texts.fourth().replace("pret-broyeur", code)).orThrow();
    }

    private String draft(Commune commune, String code) {
        int port = environment.getRequiredProperty("local.server.port", Integer.class);
        var visitor = new Browser(port, commune);
        visitor.get("/demarches/" + code + "/demande");
        visitor.post("/demarches/" + code + "/demande", "jour", "");
        return visitor.cookies().get("brouillon-" + code);
    }

    /** Numbers repeat from commune to commune; this one is far from where counting starts. */
    private Request request(Revision revision) {
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
        return transaction.execute(_ -> receive.receive(order));
    }
}
