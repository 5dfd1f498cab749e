package fr.parvis.requests.life;

import fr.parvis.procedures.Circuit.Step;
import fr.parvis.procedures.Legal;
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
        ProcedureDefinition definition = filed.revision().definition();
        Instant received = deadlines.arrival(filed.arrivedOn());
        return receive(
                filed,
                Applicant.of(definition.form(), filed.answers()),
                received,
                LegalClock.start(definition.legal(), Deadlines.dayOf(received)));
    }

    /**
     * Receives what was a part of another request: of the same person, on the same day. The delay
     * is that of the whole where the procedure is; else that of the procedure, from the same day.
     */
    public Request receivePart(NewRequest filed, Request whole) {
        boolean same = filed.revision().code().equals(whole.procedureCode());
        Legal legal = filed.revision().definition().legal();
        return receive(
                filed,
                whole.applicant(),
                whole.receivedAt(),
                same
                        ? whole.clock().resume(deadlines.today())
                        : LegalClock.start(legal, Deadlines.dayOf(whole.receivedAt())));
    }

    private Request receive(
            NewRequest filed, Applicant applicant, Instant received, LegalClock clock) {
        Request request = store.insert(begin(filed, applicant, received, clock));
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

    private Request begin(
            NewRequest filed, Applicant applicant, Instant received, LegalClock clock) {
        ProcedureDefinition definition = filed.revision().definition();
        Step first = definition.circuit().step(definition.circuit().start());
        return new Request(
                0,
                filed.number(),
                filed.revision().id(),
                filed.revision().code(),
                filed.revision().departmentAt(first),
                filed.residentId(),
                applicant,
                filed.locale(),
                filed.channel(),
                filed.answers(),
                first.id(),
                first.publicStatus(),
                received,
                clock,
                deadlines.limitOf(first),
                deadlines.inWorkingDays(definition.legal().targetWorkingDays()),
                null,
                0,
                false,
                null,
                null,
                null,
                0,
                null,
                false);
    }
}
