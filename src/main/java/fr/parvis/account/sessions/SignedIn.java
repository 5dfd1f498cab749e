package fr.parvis.account.sessions;

import java.util.List;
import org.springframework.security.authentication.AbstractAuthenticationToken;
import org.springframework.security.core.authority.SimpleGrantedAuthority;

/** A session, as Spring Security sees it. Its only authority tells the kind of account. */
final class SignedIn extends AbstractAuthenticationToken {

    private static final long serialVersionUID = 1L;

    private final transient Session session;

    SignedIn(Session session) {
        super(List.of(new SimpleGrantedAuthority(session.kind().name())));
        this.session = session;
        setAuthenticated(true);
    }

    @Override
    public Object getCredentials() {
        return "";
    }

    @Override
    public Object getPrincipal() {
        return session;
    }

    @Override
    public String getName() {
        return session.kind() + ":" + session.account();
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof SignedIn it && it.session.equals(session);
    }

    @Override
    public int hashCode() {
        return session.hashCode();
    }
}
