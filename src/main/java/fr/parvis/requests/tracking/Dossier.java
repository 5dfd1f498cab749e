package fr.parvis.requests.tracking;

import fr.parvis.files.Files;
import fr.parvis.files.StoredFile;
import fr.parvis.requests.life.Message;
import fr.parvis.requests.life.MessageThread;
import fr.parvis.requests.life.Question;
import fr.parvis.requests.life.Questions;
import fr.parvis.requests.life.Request;
import fr.parvis.requests.life.RequestDocument;
import fr.parvis.requests.life.RequestDocuments;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.springframework.stereotype.Component;

/** What belongs to a request, as its resident may see it. */
@Component
class Dossier {

    private final MessageThread thread;
    private final Questions questions;
    private final RequestDocuments documents;
    private final RateRequest ratings;
    private final Files files;
    private final Clock clock;

    Dossier(
            MessageThread thread,
            Questions questions,
            RequestDocuments documents,
            RateRequest ratings,
            Files files,
            Clock clock) {
        this.thread = thread;
        this.questions = questions;
        this.documents = documents;
        this.ratings = ratings;
        this.files = files;
        this.clock = clock;
    }

    List<Message> messages(Request request) {
        return thread.of(request.id(), false);
    }

    List<StoredFile> files(List<Message> messages) {
        List<Long> ids = messages.stream().flatMap(message -> message.files().stream()).toList();
        return ids.isEmpty() ? List.of() : files.get(ids);
    }

    List<RequestDocument> documents(Request request) {
        return documents.of(request.id());
    }

    Question question(Request request) {
        return request.clock().suspended() ? questions.open(request.id()).orElse(null) : null;
    }

    boolean silent(Request request) {
        return !request.decided()
                && !request.closed()
                && request.clock().decidedBySilence(LocalDate.now(clock));
    }

    boolean rated(Request request) {
        return ratings.rated(request.id());
    }
}
