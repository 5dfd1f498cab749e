package fr.parvis.requests.casefile;

import fr.parvis.account.SignedInAgent;
import fr.parvis.notices.Notices;
import fr.parvis.requests.kin.ReadKin;
import fr.parvis.requests.life.History;
import fr.parvis.requests.life.Message;
import fr.parvis.requests.life.Request;
import fr.parvis.requests.life.RequestDocuments;
import java.util.Collection;
import java.util.List;
import org.springframework.stereotype.Component;

/** Reads a case file, one statement for each of its parts. */
@Component
public class ReadCaseFile {

    private final History history;
    private final ReadThread thread;
    private final RequestDocuments documents;
    private final Notices notices;
    private final ReadKin kin;

    ReadCaseFile(
            History history,
            ReadThread thread,
            RequestDocuments documents,
            Notices notices,
            ReadKin kin) {
        this.history = history;
        this.thread = thread;
        this.documents = documents;
        this.notices = notices;
        this.kin = kin;
    }

    /**
     * @param answered files among the answers
     * @param agent who reads
     */
    public CaseFile of(Request request, Collection<Long> answered, SignedInAgent agent) {
        List<Message> messages = thread.messages(request);
        return new CaseFile(
                history.of(request.id()),
                messages,
                thread.question(request),
                thread.attached(answered, messages),
                documents.of(request.id()),
                notices.about(request.reference()),
                kin.of(request, agent));
    }
}
