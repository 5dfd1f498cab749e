package fr.parvis.account.mandates;

import fr.parvis.account.ActingFor;
import fr.parvis.account.CurrentResident;
import fr.parvis.account.Mandate;
import fr.parvis.account.MandateVerb;
import fr.parvis.account.SignedInResident;
import fr.parvis.account.sessions.AccountKind;
import fr.parvis.account.sessions.RequestSessions;
import jakarta.servlet.http.HttpServletRequest;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.springframework.web.context.request.RequestContextHolder;
import org.springframework.web.context.request.ServletRequestAttributes;

/**
 * Whether the person of a request acts for somebody. It is on the portal only: at the desk agents
 * do the town hall's work. The mandate is read anew for each request.
 */
@Component
class MandateMode implements ActingFor {

    private static final String MEMORY = MandateMode.class.getName();

    private final ModeCookie cookie;
    private final RequestSessions sessions;
    private final MandateStore store;
    private final MandateText text;
    private final CurrentResident resident;
    private final Clock clock;

    MandateMode(
            ModeCookie cookie,
            RequestSessions sessions,
            MandateStore store,
            MandateText text,
            CurrentResident resident,
            Clock clock) {
        this.cookie = cookie;
        this.sessions = sessions;
        this.store = store;
        this.text = text;
        this.resident = resident;
        this.clock = clock;
    }

    /** What a request is done under. */
    sealed interface Use {

        /** Nobody's name but one's own. */
        record None() implements Use {}

        record Under(Mandate mandate) implements Use {}

        /** The mandate was good when the mode began and is good no more. */
        record Over(Mandate mandate, boolean changed) implements Use {}
    }

    @Override
    public Optional<Mandate> current() {
        return RequestContextHolder.getRequestAttributes() instanceof ServletRequestAttributes web
                        && of(web.getRequest()) instanceof Use.Under(Mandate mandate)
                ? Optional.of(mandate)
                : Optional.empty();
    }

    @Override
    public Optional<Long> account(MandateVerb verb) {
        Optional<Mandate> mandate = current();
        return mandate.isEmpty()
                ? resident.find().map(SignedInResident::id)
                : mandate.filter(it -> it.verbs().contains(verb))
                        .map(it -> it.principal().account());
    }

    Use of(HttpServletRequest request) {
        if (request.getAttribute(MEMORY) instanceof Use known) {
            return known;
        }
        Use use =
                AccountKind.ofPath(request.getRequestURI()) == AccountKind.AGENT
                        ? new Use.None()
                        : cookie.read(request)
                                .filter(begun -> isHere(begun, request))
                                .flatMap(begun -> store.find(begun.mandate()))
                                .map(this::use)
                                .orElseGet(Use.None::new);
        request.setAttribute(MEMORY, use);
        return use;
    }

    private boolean isHere(ModeCookie.Begun begun, HttpServletRequest request) {
        return sessions.find(request, begun.kind())
                .filter(session -> session.account() == begun.account())
                .isPresent();
    }

    private Use use(Made made) {
        boolean unchanged = text.unchanged(made);
        boolean living = made.on(LocalDate.now(clock)) == Mandate.State.LIVING;
        return living && unchanged
                ? new Use.Under(made.mandate())
                : new Use.Over(made.mandate(), living && !unchanged);
    }
}
