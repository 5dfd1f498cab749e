package fr.parvis.account.federation;

import fr.parvis.account.providers.Provider;
import fr.parvis.account.sessions.RequestSessions;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.springframework.stereotype.Component;

/** Signs in whom a provider vouches for, and remembers what it wants back at sign-out. */
@Component
class OpenSession {

    private final RequestSessions sessions;
    private final ProviderSessions opened;

    OpenSession(RequestSessions sessions, ProviderSessions opened) {
        this.sessions = sessions;
        this.opened = opened;
    }

    void open(
            Provider provider,
            long account,
            String idToken,
            HttpServletRequest request,
            HttpServletResponse response) {
        sessions.open(provider.kind(), account, provider.method(), request, response);
        sessions.find(request, provider.kind())
                .ifPresent(session -> opened.add(session.id(), provider, idToken));
    }
}
