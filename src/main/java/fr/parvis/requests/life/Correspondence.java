package fr.parvis.requests.life;

import fr.parvis.files.Files;
import fr.parvis.requests.mandated.Mandated;
import java.time.Clock;
import java.util.List;
import org.springframework.stereotype.Component;

/**
 * Adds what a resident sends to the thread: the words, the files, the mark "to read" for the desk.
 */
@Component
class Correspondence {

    private final RequestStore store;
    private final MessageThread thread;
    private final Questions questions;
    private final Files files;
    private final Mandated mandated;
    private final Clock clock;

    Correspondence(
            RequestStore store,
            MessageThread thread,
            Questions questions,
            Files files,
            Mandated mandated,
            Clock clock) {
        this.mandated = mandated;
        this.store = store;
        this.thread = thread;
        this.questions = questions;
        this.files = files;
        this.clock = clock;
    }

    static boolean empty(String words, List<Long> fileIds) {
        return words.isBlank() && fileIds.isEmpty();
    }

    /** Whether the town hall waits for an answer. */
    boolean awaited(Request request) {
        return questions.open(request.id()).isPresent();
    }

    void answer(Request request, String words, List<Long> fileIds) {
        questions.close(request.id(), clock.instant());
        receive(request, words, fileIds);
    }

    void receive(Request request, String words, List<Long> fileIds) {
        files.claim(fileIds, request.reference());
        thread.add(
                request.id(),
                Message.Kind.FROM_RESIDENT,
                0,
                mandated.author().orElse(request.applicant().name()),
                words,
                fileIds,
                clock.instant());
        store.countUnread(request.id(), 1);
    }
}
