package fr.parvis.requests.splitting;

import fr.parvis.procedures.Revision;
import fr.parvis.requests.life.Message;
import fr.parvis.requests.life.MessageThread;
import fr.parvis.requests.life.NewRequest;
import fr.parvis.requests.life.ReceiveRequest;
import fr.parvis.requests.life.Request;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.TransactionTemplate;

/** Files a part of a request under a number of its own. */
@Component
class FilePart {

    private final ReceiveRequest receive;
    private final CopyAnswers answers;
    private final CopyFiles files;
    private final MessageThread thread;
    private final Clock clock;
    private final TransactionTemplate apart;

    FilePart(
            ReceiveRequest receive,
            CopyAnswers answers,
            CopyFiles files,
            MessageThread thread,
            Clock clock,
            PlatformTransactionManager transactions) {
        this.receive = receive;
        this.answers = answers;
        this.files = files;
        this.thread = thread;
        this.clock = clock;
        this.apart = new TransactionTemplate(transactions);
        apart.setPropagationBehavior(TransactionDefinition.PROPAGATION_REQUIRES_NEW);
    }

    /**
     * The number is taken in a transaction of its own, as for requests that residents send.
     *
     * @param sent files of the thread that go with it
     */
    Request file(Request whole, Revision to, Collection<String> fields, Collection<Long> sent) {
        String number = apart.execute(_ -> receive.nextNumber(LocalDate.now(clock).getYear()));
        Request part =
                receive.receivePart(
                        new NewRequest(
                                number,
                                to,
                                whole.residentId(),
                                whole.locale(),
                                whole.channel(),
                                answers.copy(whole, to.definition().form(), fields)),
                        whole);
        attach(part, sent);
        return part;
    }

    /** As if the person had sent them here. */
    private void attach(Request part, Collection<Long> sent) {
        if (!sent.isEmpty()) {
            thread.add(
                    part.id(),
                    Message.Kind.FROM_RESIDENT,
                    0,
                    part.applicant().name(),
                    "",
                    List.copyOf(files.copy(sent, part.reference()).values()),
                    clock.instant());
        }
    }
}
