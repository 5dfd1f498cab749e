package fr.parvis.requests.life;

import fr.parvis.procedures.Circuit.Step;
import fr.parvis.procedures.ProcedureDefinition;
import fr.parvis.requests.RequestSubmitted;
import java.time.Instant;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/**
 * Receives a request: all its rows and the acknowledgement to be sent, in the caller's transaction.
 * Sends no signal: nobody has a page of it open yet, and PostgreSQL's NOTIFY would make commits
 * queue.
 */
@Component
public class ReceiveRequest {

    private final RequestStore store;
    private final History history;
    private final Deadlines deadlines;
    private final Residents residents;
    private final Intake intake;
    private final ApplicationEventPublisher events;

    ReceiveRequest(
            RequestStore store,
            History history,
            Deadlines deadlines,
            Residents residents,
            Intake intake,
            ApplicationEventPublisher events) {
        this.store = store;
        this.history = history;
        this.deadlines = deadlines;
        this.residents = residents;
        this.intake = intake;
        this.events = events;
    }

    /** Takes the next number of the year; to be called before the transaction of the request. */
    public String nextNumber(int year) {
        return store.nextNumber(year);
    }

    public Request receive(NewRequest filed) {
        Request request = store.insert(begin(filed));
        history.add(
                request.id(),
                RequestEvent.now(
                        request.receivedAt(),
                        RequestEvent.Kind.RECEIVED,
                        request,
                        "",
                        filed.words()));
        intake.takeIn(request, filed.revision());
        if (filed.revision().definition().kind().acknowledged()) {
            residents.acknowledge(request, filed.revision());
        }
        events.publishEvent(
                new RequestSubmitted(
                        request.id(),
                        request.number(),
                        request.procedureCode(),
                        request.departmentId()));
        events.publishEvent(new Arrived(request, filed.revision()));
        return request;
    }

    private Request begin(NewRequest filed) {
        ProcedureDefinition definition = filed.revision().definition();
        Step first = definition.circuit().step(definition.circuit().start());
        Instant received = deadlines.arrival(filed.arrivedOn());
        return new Request(
                0,
                filed.number(),
                filed.revision().id(),
                filed.revision().code(),
                filed.revision().departmentAt(first),
                filed.residentId(),
                Applicant.of(definition.form(), filed.answers()),
                filed.locale(),
                filed.channel(),
                filed.answers(),
                first.id(),
                first.publicStatus(),
                received,
                LegalClock.start(definition.legal(), Deadlines.dayOf(received)),
                deadlines.limitOf(first),
                deadlines.inWorkingDays(definition.legal().targetWorkingDays()),
                null,
                0,
                false,
                null,
                null,
                null,
                0);
    }
}
