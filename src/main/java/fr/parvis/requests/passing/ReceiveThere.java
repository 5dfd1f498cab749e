package fr.parvis.requests.passing;

import fr.parvis.files.StoredFile;
import fr.parvis.forms.Forms;
import fr.parvis.procedures.Procedures;
import fr.parvis.procedures.Revision;
import fr.parvis.requests.life.Channel;
import fr.parvis.requests.life.NewRequest;
import fr.parvis.requests.life.ReceiveRequest;
import fr.parvis.requests.life.Request;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Map;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.TransactionTemplate;

/** Receives, in the authority in charge, what another commune passes on. */
@Component
class ReceiveThere {

    private final Procedures procedures;
    private final ReceiveRequest receive;
    private final Forms forms;
    private final Unpack unpack;
    private final Clock clock;
    private final TransactionTemplate apart;

    ReceiveThere(
            Procedures procedures,
            ReceiveRequest receive,
            Forms forms,
            Unpack unpack,
            Clock clock,
            PlatformTransactionManager transactions) {
        this.procedures = procedures;
        this.receive = receive;
        this.forms = forms;
        this.unpack = unpack;
        this.clock = clock;
        this.apart = new TransactionTemplate(transactions);
        apart.setPropagationBehavior(TransactionDefinition.PROPAGATION_REQUIRES_NEW);
    }

    /**
     * @param copies of the files, by the id of the original; nobody's yet
     */
    Arrival receive(Parcel parcel, Map<Long, StoredFile> copies) {
        Revision revision = procedures.current(parcel.request().procedureCode()).orElseThrow();
        int year = LocalDate.now(clock).getYear();
        String number = apart.execute(_ -> receive.nextNumber(year));
        Request arrived =
                receive.receive(
                        new NewRequest(
                                number,
                                revision,
                                null,
                                parcel.request().locale(),
                                Channel.AUTHORITY,
                                forms.settle(
                                        revision.definition().form(),
                                        FileIds.replaced(parcel.request().answers(), copies))));
        unpack.into(arrived, revision, parcel, copies);
        return new Arrival(arrived.id(), arrived.number(), arrived.receivedAt());
    }
}
