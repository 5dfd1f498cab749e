package fr.parvis.requests.handling;

import fr.parvis.files.Files;
import fr.parvis.files.StoredFile;
import fr.parvis.notices.Notices;
import fr.parvis.requests.life.History;
import fr.parvis.requests.life.Message;
import fr.parvis.requests.life.MessageThread;
import fr.parvis.requests.life.Questions;
import fr.parvis.requests.life.Request;
import fr.parvis.requests.life.RequestDocuments;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** Reads a case file, one statement for each of its parts. */
@Component
class ReadCaseFile {

    private final History history;
    private final MessageThread thread;
    private final Questions questions;
    private final RequestDocuments documents;
    private final Files files;
    private final Notices notices;

    ReadCaseFile(
            History history,
            MessageThread thread,
            Questions questions,
            RequestDocuments documents,
            Files files,
            Notices notices) {
        this.history = history;
        this.thread = thread;
        this.questions = questions;
        this.documents = documents;
        this.files = files;
        this.notices = notices;
    }

    /**
     * @param answered files among the answers
     */
    CaseFile of(Request request, Collection<Long> answered) {
        List<Message> messages = thread.of(request.id(), true);
        return new CaseFile(
                history.of(request.id()),
                messages,
                request.clock().suspended() ? questions.open(request.id()).orElse(null) : null,
                attached(answered, messages),
                documents.of(request.id()),
                notices.about(request.reference()));
    }

    private Map<Long, StoredFile> attached(Collection<Long> answered, List<Message> messages) {
        Set<Long> ids = new LinkedHashSet<>(answered);
        messages.forEach(message -> ids.addAll(message.files()));
        if (ids.isEmpty()) {
            return Map.of();
        }
        Map<Long, StoredFile> known =
                files.get(ids).stream()
                        .collect(Collectors.toMap(StoredFile::id, Function.identity()));
        Map<Long, StoredFile> inOrder = new LinkedHashMap<>();
        ids.stream().filter(known::containsKey).forEach(id -> inOrder.put(id, known.get(id)));
        return inOrder;
    }
}
