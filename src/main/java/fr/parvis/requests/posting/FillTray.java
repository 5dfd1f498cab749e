package fr.parvis.requests.posting;

import fr.parvis.procedures.Procedures;
import fr.parvis.requests.RequestDecided;
import fr.parvis.requests.life.Arrived;
import fr.parvis.requests.life.Request;
import fr.parvis.requests.life.RequestDocument;
import fr.parvis.requests.life.RequestDocuments;
import fr.parvis.requests.life.RequestStore;
import java.util.Optional;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Who gave no e-mail address gets the acknowledgement and the decision on paper. */
@Component
class FillTray {

    private final PostTray tray;
    private final RequestStore store;
    private final RequestDocuments documents;
    private final Procedures procedures;

    FillTray(PostTray tray, RequestStore store, RequestDocuments documents, Procedures procedures) {
        this.tray = tray;
        this.store = store;
        this.documents = documents;
        this.procedures = procedures;
    }

    @EventListener
    void received(Arrived arrived) {
        boolean received = arrived.request().version() == 0;
        if (received && acknowledged(arrived) && onPaper(arrived.request())) {
            tray.add(arrived.request().id(), null);
        }
    }

    @EventListener
    void decided(RequestDecided decided) {
        store.find(decided.id())
                .filter(FillTray::onPaper)
                .flatMap(this::letter)
                .ifPresent(letter -> tray.add(decided.id(), letter.id()));
    }

    /** The letter that goes with the outcome, printed when it was decided. */
    private Optional<RequestDocument> letter(Request request) {
        var definition = procedures.revision(request.revisionId()).definition();
        return documents.of(request.id()).stream()
                .filter(
                        one ->
                                definition
                                        .letter(one.letter())
                                        .filter(it -> request.outcome().equals(it.outcome()))
                                        .isPresent())
                .reduce((_, later) -> later);
    }

    private static boolean acknowledged(Arrived arrived) {
        return arrived.revision().definition().kind().acknowledged();
    }

    /** Who filed under an account reads everything there. */
    private static boolean onPaper(Request request) {
        return request.applicant().email().isEmpty() && request.residentId() == null;
    }
}
