package fr.parvis.requests.posting;

import fr.parvis.requests.RequestDecided;
import fr.parvis.requests.life.Arrived;
import fr.parvis.requests.life.Request;
import fr.parvis.requests.life.RequestDocuments;
import fr.parvis.requests.life.RequestStore;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Who gave no e-mail address gets the acknowledgement and the decision on paper. */
@Component
class FillTray {

    private final PostTray tray;
    private final RequestStore store;
    private final RequestDocuments documents;

    FillTray(PostTray tray, RequestStore store, RequestDocuments documents) {
        this.tray = tray;
        this.store = store;
        this.documents = documents;
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
                .ifPresent(
                        request ->
                                documents.of(request.id()).stream()
                                        .reduce((_, later) -> later)
                                        .ifPresent(last -> tray.add(request.id(), last.id())));
    }

    private static boolean acknowledged(Arrived arrived) {
        return arrived.revision().definition().kind().acknowledged();
    }

    private static boolean onPaper(Request request) {
        return request.applicant().email().isEmpty();
    }
}
