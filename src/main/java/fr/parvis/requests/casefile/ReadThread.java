package fr.parvis.requests.casefile;

import fr.parvis.files.Files;
import fr.parvis.files.StoredFile;
import fr.parvis.requests.life.Message;
import fr.parvis.requests.life.MessageThread;
import fr.parvis.requests.life.Question;
import fr.parvis.requests.life.Questions;
import fr.parvis.requests.life.Request;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** Reads what was written, asked and sent. */
@Component
class ReadThread {

    private final MessageThread thread;
    private final Questions questions;
    private final Files files;

    ReadThread(MessageThread thread, Questions questions, Files files) {
        this.thread = thread;
        this.questions = questions;
        this.files = files;
    }

    List<Message> messages(Request request) {
        return thread.of(request.id(), true);
    }

    /** What the resident was asked and has not answered, or null. */
    Question question(Request request) {
        return request.clock().suspended() ? questions.open(request.id()).orElse(null) : null;
    }

    /**
     * @param answered files among the answers
     */
    Map<Long, StoredFile> attached(Collection<Long> answered, List<Message> messages) {
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
