package fr.parvis.requests.programs;

import fr.parvis.files.Files;
import fr.parvis.kernel.LocalizedText;
import fr.parvis.kernel.Outcome;
import fr.parvis.kernel.Refusal;
import fr.parvis.procedures.Procedures;
import fr.parvis.procedures.Revision;
import fr.parvis.requests.Program;
import fr.parvis.requests.life.HandlingRefused;
import fr.parvis.requests.life.Message;
import fr.parvis.requests.life.MessageThread;
import fr.parvis.requests.life.Recorder;
import fr.parvis.requests.life.Request;
import fr.parvis.requests.life.RequestDocument;
import fr.parvis.requests.life.RequestDocuments;
import fr.parvis.requests.life.Residents;
import java.util.List;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** A program writes into the thread of a request, or gives the resident a document. */
@Component
class ActForProgram {

    /** No letter of the procedure: made elsewhere. */
    private static final String ELSEWHERE = "";

    private final MessageThread thread;
    private final RequestDocuments documents;
    private final Files files;
    private final Recorder recorder;
    private final Residents residents;
    private final Procedures procedures;

    ActForProgram(
            MessageThread thread,
            RequestDocuments documents,
            Files files,
            Recorder recorder,
            Residents residents,
            Procedures procedures) {
        this.thread = thread;
        this.documents = documents;
        this.files = files;
        this.recorder = recorder;
        this.residents = residents;
        this.procedures = procedures;
    }

    @Transactional
    public Outcome<Message, Refusal> write(
            Program program, Request request, String words, List<Long> sent, boolean note) {
        if (words.isBlank()) {
            return Outcome.refused(new HandlingRefused.WordsMissing());
        }
        files.claim(sent, request.reference());
        thread.add(
                request.id(),
                note ? Message.Kind.NOTE : Message.Kind.FROM_AGENT,
                Reach.NOBODY,
                program.name(),
                words,
                sent,
                recorder.now());
        recorder.tell(request, note ? "noted" : "written");
        if (!note) {
            residents.tellMessage(request, revision(request), program.name());
        }
        return Outcome.done(thread.of(request.id(), true).getLast());
    }

    @Transactional
    public RequestDocument give(Request request, String title, long file) {
        files.claim(List.of(file), request.reference());
        long id =
                documents.add(
                        request.id(), ELSEWHERE, LocalizedText.of(title), file, recorder.now());
        recorder.tell(request, "document-given");
        residents.tell(request, revision(request), "document", List.of(title), null);
        return documents.of(request.id()).stream()
                .filter(one -> one.id() == id)
                .findFirst()
                .orElseThrow();
    }

    private Revision revision(Request request) {
        return procedures.revision(request.revisionId());
    }
}
