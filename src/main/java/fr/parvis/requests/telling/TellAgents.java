package fr.parvis.requests.telling;

import fr.parvis.account.Correspondent;
import fr.parvis.account.Place;
import fr.parvis.account.Role;
import fr.parvis.kernel.Actor;
import fr.parvis.notices.Notice;
import fr.parvis.notices.Notices;
import fr.parvis.procedures.Procedures;
import fr.parvis.procedures.Revision;
import fr.parvis.requests.RequestMoved;
import fr.parvis.requests.RequestSubmitted;
import fr.parvis.requests.life.Request;
import fr.parvis.requests.life.RequestStore;
import fr.parvis.requests.steps.AgentsAsked;
import java.util.List;
import java.util.Set;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/**
 * Writes to agents when a request arrives in their department, and when a resident answers: to who
 * has the request, else to those whose step it is. In the transaction of the fact, so that no news
 * is lost; names of residents stay out of e-mail.
 */
@Component
class TellAgents {

    private static final Set<String> OF_RESIDENTS = Set.of("completed", "written");

    private static final Set<Actor.Kind> OF_THE_TOWN_HALL =
            Set.of(Actor.Kind.AGENT, Actor.Kind.PROGRAM);

    private final AtOnceReaders readers;
    private final RequestStore store;
    private final Procedures procedures;
    private final Notices notices;
    private final AgentNotice letter;

    TellAgents(
            AtOnceReaders readers,
            RequestStore store,
            Procedures procedures,
            Notices notices,
            AgentNotice letter) {
        this.readers = readers;
        this.store = store;
        this.procedures = procedures;
        this.notices = notices;
        this.letter = letter;
    }

    @EventListener
    void arrived(RequestSubmitted arrived) {
        if (!readers.none()) {
            tell("submitted", arrived.id());
        }
    }

    @EventListener
    void moved(RequestMoved moved) {
        if (!OF_THE_TOWN_HALL.contains(Actor.current().kind())
                && OF_RESIDENTS.contains(moved.what())
                && !readers.none()) {
            tell("answered", moved.id());
        }
    }

    @EventListener
    void asked(AgentsAsked asked) {
        if (!readers.none()) {
            Request request = store.find(asked.request()).orElseThrow();
            Revision revision = procedures.revision(request.revisionId());
            send(
                    readers
                            .of(
                                    Place.of(asked.departmentId(), request.procedureCode()),
                                    Role.ofCode(asked.role()))
                            .stream()
                            .map(to -> letter.of(asked.what(), to, request, revision, asked.page()))
                            .toList());
        }
    }

    private void tell(String what, long id) {
        Request request = store.find(id).orElseThrow();
        Revision revision = procedures.revision(request.revisionId());
        String page = "/bureau/demandes/" + request.number();
        send(
                whoseTurn(request, revision).stream()
                        .map(to -> letter.of(what, to, request, revision, page))
                        .toList());
    }

    private void send(List<Notice> all) {
        if (!all.isEmpty()) {
            notices.send(all);
        }
    }

    private List<Correspondent> whoseTurn(Request request, Revision revision) {
        if (request.ownerId() != null) {
            return readers.only(request.ownerId());
        }
        String role = revision.definition().circuit().step(request.step()).role();
        return role == null ? List.of() : readers.of(request.place(), Role.ofCode(role));
    }
}
