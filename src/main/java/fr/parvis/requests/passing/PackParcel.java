package fr.parvis.requests.passing;

import fr.parvis.commune.Communes;
import fr.parvis.files.Files;
import fr.parvis.kernel.CommuneScope;
import fr.parvis.requests.life.Message;
import fr.parvis.requests.life.MessageThread;
import fr.parvis.requests.life.Request;
import fr.parvis.requests.life.RequestDocument;
import fr.parvis.requests.life.RequestDocuments;
import fr.parvis.requests.life.RequestFiles;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.springframework.stereotype.Component;

/** Gathers, in the commune it leaves, what goes with a request. */
@Component
class PackParcel {

    private final Communes communes;
    private final MessageThread thread;
    private final RequestDocuments documents;
    private final RequestFiles attached;
    private final Files files;
    private final Origins origins;

    PackParcel(
            Communes communes,
            MessageThread thread,
            RequestDocuments documents,
            RequestFiles attached,
            Files files,
            Origins origins) {
        this.communes = communes;
        this.thread = thread;
        this.documents = documents;
        this.attached = attached;
        this.files = files;
        this.origins = origins;
    }

    Parcel pack(Passage passage, Request request) {
        List<Message> messages = thread.of(request.id(), false);
        List<RequestDocument> papers = documents.of(request.id());
        Set<Long> ids = new HashSet<>(attached.ids(request, false));
        papers.forEach(paper -> ids.add(paper.fileId()));
        return new Parcel(
                CommuneScope.current(),
                communes.current().name(),
                passage.id(),
                request,
                origins.of(request.id()).map(Origin::firstReceived).orElse(request.receivedAt()),
                messages,
                papers,
                files.get(ids),
                passage.words());
    }
}
