package fr.parvis.account.sessions;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Optional;
import org.springframework.http.HttpHeaders;
import org.springframework.stereotype.Component;

/**
 * The sessions that the cookies of a request open; looked up once per request, and only if asked.
 */
@Component
public class RequestSessions {

    private static final int LONGEST_TOKEN = 100;

    private final Sessions sessions;

    RequestSessions(Sessions sessions) {
        this.sessions = sessions;
    }

    /** Who is signed in, a second factor shown where one is awaited. */
    public Optional<Session> find(HttpServletRequest request, AccountKind kind) {
        return any(request, kind).filter(session -> session.proof().complete());
    }

    /** Who showed a first factor and still has to show, or to choose, a second one. */
    public Optional<Session> halfway(HttpServletRequest request, AccountKind kind) {
        return any(request, kind).filter(session -> !session.proof().complete());
    }

    private Optional<Session> any(HttpServletRequest request, AccountKind kind) {
        String memory = memory(kind);
        if (request.getAttribute(memory) instanceof Optional<?> known) {
            return known.map(Session.class::cast);
        }
        Optional<Session> found = token(request, kind).flatMap(it -> sessions.find(kind, it));
        request.setAttribute(memory, found);
        return found;
    }

    /** Who acts: at the desk the agent, on the portal the resident, else an agent who visits it. */
    public Optional<Session> acting(HttpServletRequest request) {
        AccountKind kind = AccountKind.ofPath(request.getRequestURI());
        Optional<Session> own = find(request, kind);
        return own.isPresent() || kind == AccountKind.AGENT
                ? own
                : find(request, AccountKind.AGENT);
    }

    /**
     * Signs this browser in, under a new token whatever it held before.
     *
     * @return false when a second factor is still awaited: the session opens nothing before
     */
    public boolean open(
            AccountKind kind,
            long account,
            SignInMethod method,
            HttpServletRequest request,
            HttpServletResponse response) {
        any(request, kind).ifPresent(old -> sessions.end(kind, old.account(), old.id()));
        String userAgent = request.getHeader(HttpHeaders.USER_AGENT);
        String token = sessions.open(kind, account, method, userAgent);
        kind.cookie().set(request, response, token);
        request.setAttribute(memory(kind), sessions.find(kind, token));
        return find(request, kind).isPresent();
    }

    /**
     * Notes that the person in front of this browser just proved who they are; the session goes on
     * under a new token.
     *
     * @param secondFactor whether by a second factor
     */
    public void prove(
            Session session,
            boolean secondFactor,
            HttpServletRequest request,
            HttpServletResponse response) {
        String token = sessions.prove(session.id(), secondFactor);
        session.kind().cookie().set(request, response, token);
    }

    public void end(AccountKind kind, HttpServletRequest request, HttpServletResponse response) {
        any(request, kind).ifPresent(it -> sessions.end(kind, it.account(), it.id()));
        kind.cookie().forget(request, response);
    }

    private static String memory(AccountKind kind) {
        return RequestSessions.class.getName() + "." + kind;
    }

    private static Optional<String> token(HttpServletRequest request, AccountKind kind) {
        return Optional.ofNullable(kind.cookie().value(request))
                .filter(value -> value.length() <= LONGEST_TOKEN);
    }
}
