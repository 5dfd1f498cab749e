package fr.parvis.requests.hooks;

import fr.parvis.requests.RequestDecided;
import fr.parvis.requests.RequestErased;
import fr.parvis.requests.RequestMoved;
import fr.parvis.requests.RequestSubmitted;
import fr.parvis.requests.life.Message;
import fr.parvis.requests.life.MessageThread;
import fr.parvis.requests.life.RequestDocuments;
import java.time.Clock;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/**
 * Tells other programs what happens to requests, in the transaction of the fact. Told is only of
 * which request and what: who wants to know more asks with a token, which says how much it may see.
 */
@Component
class TellPrograms {

    private static final Map<String, Fact> MOVES =
            Map.of(
                    "moved", Fact.MOVED,
                    "reopened", Fact.MOVED,
                    "completed", Fact.COMPLETED,
                    "written", Fact.MESSAGE,
                    "document-given", Fact.DOCUMENT_ISSUED,
                    "paid", Fact.PAID,
                    "closed", Fact.CLOSED,
                    "withdrawn", Fact.CLOSED);

    private final HeardFacts heard;
    private final Deliveries deliveries;
    private final MessageThread thread;
    private final RequestDocuments documents;
    private final JsonMapper json;
    private final Clock clock;

    TellPrograms(
            HeardFacts heard,
            Deliveries deliveries,
            MessageThread thread,
            RequestDocuments documents,
            JsonMapper json,
            Clock clock) {
        this.heard = heard;
        this.deliveries = deliveries;
        this.thread = thread;
        this.documents = documents;
        this.json = json;
        this.clock = clock;
    }

    @EventListener
    void filed(RequestSubmitted filed) {
        tell(Fact.FILED, filed.id(), filed.number(), Map.of("procedure", filed.procedure()));
    }

    @EventListener
    void moved(RequestMoved moved) {
        Fact fact = MOVES.get(moved.what());
        if (fact != null) {
            tell(fact, moved.id(), moved.number(), Map.of("step", moved.step()));
        }
        if (moved.what().equals("written") || moved.what().equals("completed")) {
            files(moved);
        }
    }

    private void files(RequestMoved moved) {
        List<String> programs = heard.hearing(Fact.FILE_ADDED);
        if (!programs.isEmpty()) {
            List<Message> said = thread.of(moved.id(), true);
            if (!said.isEmpty() && !said.getLast().files().isEmpty()) {
                tell(
                        programs,
                        Fact.FILE_ADDED,
                        moved.id(),
                        moved.number(),
                        Map.of("files", said.getLast().files()));
            }
        }
    }

    @EventListener
    void decided(RequestDecided decided) {
        tell(
                Fact.DECIDED,
                decided.id(),
                decided.number(),
                Map.of("procedure", decided.procedure(), "outcome", decided.outcome()));
        List<String> programs = heard.hearing(Fact.DOCUMENT_ISSUED);
        if (!programs.isEmpty() && !documents.of(decided.id()).isEmpty()) {
            tell(programs, Fact.DOCUMENT_ISSUED, decided.id(), decided.number(), Map.of());
        }
    }

    /** What they keep of it is theirs to erase. */
    @EventListener
    void erased(RequestErased erased) {
        tell(Fact.ERASED, erased.id(), erased.number(), Map.of());
    }

    private void tell(Fact fact, long id, String number, Map<String, ?> more) {
        tell(heard.hearing(fact), fact, id, number, more);
    }

    private void tell(
            List<String> programs, Fact fact, long id, String number, Map<String, ?> more) {
        programs.forEach(program -> deliveries.tell(id, program, fact, body(fact, number, more)));
    }

    private String body(Fact fact, String number, Map<String, ?> more) {
        Map<String, Object> data = new LinkedHashMap<>();
        data.put("number", number);
        data.put("request", "/api/v1/requests/" + number);
        data.putAll(more);
        Map<String, Object> body = new LinkedHashMap<>();
        body.put("type", fact.code());
        body.put("timestamp", clock.instant().toString());
        body.put("data", data);
        return json.writeValueAsString(body);
    }
}
