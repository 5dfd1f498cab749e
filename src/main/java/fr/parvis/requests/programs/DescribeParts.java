package fr.parvis.requests.programs;

import fr.parvis.files.Files;
import fr.parvis.files.StoredFile;
import fr.parvis.requests.RequestDetail;
import fr.parvis.requests.RequestDetail.Document;
import fr.parvis.requests.RequestDetail.Event;
import fr.parvis.requests.life.History;
import fr.parvis.requests.life.Message;
import fr.parvis.requests.life.MessageThread;
import fr.parvis.requests.life.Request;
import fr.parvis.requests.life.RequestDocument;
import fr.parvis.requests.life.RequestDocuments;
import fr.parvis.requests.life.RequestEvent;
import fr.parvis.requests.life.RequestFiles;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** What belongs to a request besides itself, in the words that programs read. */
@Component
class DescribeParts {

    private final History history;
    private final MessageThread thread;
    private final RequestDocuments documents;
    private final RequestFiles attached;
    private final Files files;

    DescribeParts(
            History history,
            MessageThread thread,
            RequestDocuments documents,
            RequestFiles attached,
            Files files) {
        this.history = history;
        this.thread = thread;
        this.documents = documents;
        this.attached = attached;
        this.files = files;
    }

    List<Event> history(Request request) {
        return history.of(request.id()).stream().map(one -> event(one, request)).toList();
    }

    private static Event event(RequestEvent event, Request request) {
        return new Event(
                event.at(),
                event.kind().name().toLowerCase(Locale.ROOT),
                event.step(),
                event.actorName().isBlank() ? request.applicant().name() : event.actorName(),
                said(event.transition()),
                said(event.words()));
    }

    private static String said(String text) {
        return text == null || text.isBlank() ? null : text;
    }

    List<RequestDetail.Message> messages(Request request) {
        return thread.of(request.id(), true).stream().map(DescribeParts::message).toList();
    }

    static RequestDetail.Message message(Message message) {
        String from =
                switch (message.kind()) {
                    case FROM_RESIDENT -> "resident";
                    case FROM_AGENT -> "town_hall";
                    case NOTE -> "note";
                };
        return new RequestDetail.Message(
                message.id(),
                message.at(),
                from,
                message.authorName(),
                message.body(),
                message.files());
    }

    List<Document> documents(Request request) {
        List<RequestDocument> made = documents.of(request.id());
        Map<Long, StoredFile> known =
                files.get(made.stream().map(RequestDocument::fileId).toList()).stream()
                        .collect(Collectors.toMap(StoredFile::id, Function.identity()));
        return made.stream().map(one -> document(one, known.get(one.fileId()))).toList();
    }

    static Document document(RequestDocument one, StoredFile file) {
        return new Document(one.id(), one.at(), one.title().fr(), file(file));
    }

    List<RequestDetail.File> files(Request request) {
        return files.get(attached.ids(request, true)).stream().map(DescribeParts::file).toList();
    }

    Optional<RequestDetail.File> file(Request request, long file) {
        return attached.ids(request, true).contains(file)
                        || documents.of(request.id()).stream().anyMatch(one -> one.fileId() == file)
                ? Optional.of(file(files.get(file)))
                : Optional.empty();
    }

    static RequestDetail.File file(StoredFile file) {
        return new RequestDetail.File(
                file.id(), file.name(), file.mediaType(), file.size(), file.sha256());
    }
}
