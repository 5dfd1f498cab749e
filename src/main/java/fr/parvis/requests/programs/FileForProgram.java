package fr.parvis.requests.programs;

import fr.parvis.forms.Answers;
import fr.parvis.kernel.Outcome;
import fr.parvis.procedures.Procedures;
import fr.parvis.procedures.Revision;
import fr.parvis.requests.Filing;
import fr.parvis.requests.FilingRefused;
import fr.parvis.requests.Program;
import fr.parvis.requests.life.Channel;
import fr.parvis.requests.life.NewRequest;
import fr.parvis.requests.life.ReceiveRequest;
import fr.parvis.requests.life.Request;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.support.TransactionTemplate;

/** A program files a request for a person; the same rules hold as for who fills in the form. */
@Component
class FileForProgram {

    private final Procedures procedures;
    private final CheckFiling check;
    private final ReceiveRequest receive;
    private final Clock clock;
    private final TransactionTemplate apart;

    FileForProgram(
            Procedures procedures,
            CheckFiling check,
            ReceiveRequest receive,
            Clock clock,
            PlatformTransactionManager transactions) {
        this.procedures = procedures;
        this.check = check;
        this.receive = receive;
        this.clock = clock;
        this.apart = new TransactionTemplate(transactions);
        apart.setPropagationBehavior(TransactionDefinition.PROPAGATION_REQUIRES_NEW);
    }

    @Transactional
    public Outcome<Request, FilingRefused> file(Program program, Filing filing) {
        Optional<Revision> revision =
                procedures
                        .current(filing.procedure())
                        .filter(one -> one.definition().kind().filled())
                        .filter(one -> program.concerns(one.code()))
                        .filter(one -> program.departments().contains(one.departmentId()));
        if (revision.isEmpty()) {
            return Outcome.refused(new FilingRefused.NoSuchProcedure());
        }
        return check.check(revision.get(), filing)
                .map(answers -> receive(filing, revision.get(), answers));
    }

    /** The number is taken apart: others who send at this moment do not wait for this one. */
    private Request receive(Filing filing, Revision revision, Answers answers) {
        int year = LocalDate.now(clock).getYear();
        String number = apart.execute(_ -> receive.nextNumber(year));
        return receive.receive(
                new NewRequest(
                        number,
                        revision,
                        null,
                        filing.language(),
                        Channel.PROGRAM,
                        answers,
                        filing.arrivedOn(),
                        ""));
    }
}
