package fr.parvis.requests.life;

import fr.parvis.account.SignedInAgent;
import fr.parvis.kernel.Outcome;
import fr.parvis.procedures.Procedures;
import java.util.List;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Adds to the thread of a request, and marks what was read. */
@Component
public class WriteMessage {

    private final RequestStore store;
    private final MessageThread thread;
    private final Recorder recorder;
    private final Residents residents;
    private final Procedures procedures;
    private final Correspondence correspondence;

    WriteMessage(
            RequestStore store,
            MessageThread thread,
            Recorder recorder,
            Residents residents,
            Procedures procedures,
            Correspondence correspondence) {
        this.store = store;
        this.thread = thread;
        this.recorder = recorder;
        this.residents = residents;
        this.procedures = procedures;
        this.correspondence = correspondence;
    }

    @Transactional
    public Outcome<Request, HandlingRefused> fromResident(
            long id, String words, List<Long> fileIds) {
        if (Correspondence.empty(words, fileIds)) {
            return Outcome.refused(new HandlingRefused.WordsMissing());
        }
        Request request = store.lock(id);
        correspondence.receive(request, words, fileIds);
        recorder.tell(request, "written");
        return Outcome.done(request);
    }

    @Transactional
    public Outcome<Request, HandlingRefused> fromAgent(long id, String words, SignedInAgent agent) {
        return write(id, words, agent, Message.Kind.FROM_AGENT)
                .map(
                        request -> {
                            residents.tellMessage(
                                    request,
                                    procedures.revision(request.revisionId()),
                                    agent.name());
                            return request;
                        });
    }

    /** Stays in the town hall. */
    @Transactional
    public Outcome<Request, HandlingRefused> note(long id, String words, SignedInAgent agent) {
        return write(id, words, agent, Message.Kind.NOTE);
    }

    private Outcome<Request, HandlingRefused> write(
            long id, String words, SignedInAgent agent, Message.Kind kind) {
        if (words.isBlank()) {
            return Outcome.refused(new HandlingRefused.WordsMissing());
        }
        Request request = store.lock(id);
        thread.add(id, kind, agent.id(), agent.name(), words, List.of(), recorder.now());
        recorder.tell(request, kind == Message.Kind.NOTE ? "noted" : "written");
        return Outcome.done(request);
    }

    /** An agent has read what the resident wrote; the resident sees when. */
    @Transactional
    public void readByAgent(long id) {
        if (thread.markRead(id, Message.Kind.FROM_RESIDENT, recorder.now()) > 0) {
            store.clearUnread(id);
            recorder.tell(store.find(id).orElseThrow(), "read");
        }
    }

    @Transactional
    public void readByResident(long id) {
        if (thread.markRead(id, Message.Kind.FROM_AGENT, recorder.now()) > 0) {
            recorder.tell(store.find(id).orElseThrow(), "read");
        }
    }
}
