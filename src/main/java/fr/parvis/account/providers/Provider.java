package fr.parvis.account.providers;

import fr.parvis.account.sessions.AccountKind;
import fr.parvis.account.sessions.Session;
import fr.parvis.account.sessions.SignInMethod;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Who vouches for people: FranceConnect for residents, ProConnect for agents. */
public enum Provider {
    /** The pivot identity, the used name and an address to write to. */
    FRANCE_CONNECT(
            "franceconnect",
            AccountKind.RESIDENT,
            SignInMethod.FRANCE_CONNECT,
            "https://oidc.franceconnect.gouv.fr/api/v2",
            List.of("identite_pivot", "preferred_username", "email"),
            List.of("eidas1")),

    /** Several factors, by whatever identity provider the agent's employer has. */
    PRO_CONNECT(
            "proconnect",
            AccountKind.AGENT,
            SignInMethod.PRO_CONNECT,
            "https://auth.agentconnect.gouv.fr/api/v2",
            List.of("given_name", "usual_name", "email", "uid", "siret"),
            List.of(
                    "eidas2",
                    "eidas3",
                    "https://proconnect.gouv.fr/assurance/self-asserted-2fa",
                    "https://proconnect.gouv.fr/assurance/consistency-checked-2fa"));

    private final String code;
    private final AccountKind kind;
    private final SignInMethod method;
    private final String usualIssuer;
    private final List<String> scopes;
    private final List<String> usualLevels;

    Provider(
            String code,
            AccountKind kind,
            SignInMethod method,
            String usualIssuer,
            List<String> scopes,
            List<String> usualLevels) {
        this.code = code;
        this.kind = kind;
        this.method = method;
        this.usualIssuer = usualIssuer;
        this.scopes = scopes;
        this.usualLevels = usualLevels;
    }

    public static Optional<Provider> ofCode(String code) {
        return Stream.of(values()).filter(one -> one.code.equals(code)).findFirst();
    }

    public static Provider of(AccountKind kind) {
        return kind == AccountKind.AGENT ? PRO_CONNECT : FRANCE_CONNECT;
    }

    public String code() {
        return code;
    }

    public AccountKind kind() {
        return kind;
    }

    /** Whether somebody came in by it, and can therefore come by it once more. */
    public boolean opened(Session session) {
        return session.proof().method() == method;
    }

    public SignInMethod method() {
        return method;
    }

    /** Where the sign-in begins. */
    public String begin() {
        return kind.path("/connexion/" + code);
    }

    /** Where the provider sends the browser after signing in; registered there. */
    public String back() {
        return begin() + "/retour";
    }

    /** Where the provider sends the browser after signing out; registered there. */
    public String left() {
        return kind.path("/connexion/" + code + "/parti");
    }

    String usualIssuer() {
        return usualIssuer;
    }

    List<String> scopes() {
        return scopes;
    }

    List<String> usualLevels() {
        return usualLevels;
    }
}
