package fr.parvis.account.passwords;

import fr.parvis.account.sessions.AccountKind;
import fr.parvis.account.sessions.SignInMethod;
import java.time.Duration;

/** Why a link was sent: which account it opens, where it leads, how long it is good. */
public enum LinkPurpose {
    AGENT_INVITATION(AccountKind.AGENT, "/bureau/invitation/", Duration.ofDays(7)),
    AGENT_PASSWORD(AccountKind.AGENT, "/bureau/mot-de-passe/", Duration.ofHours(2)),
    RESIDENT_SIGN_UP(AccountKind.RESIDENT, "/inscription/", Duration.ofDays(2)),
    RESIDENT_SIGN_IN(AccountKind.RESIDENT, "/connexion/lien/", Duration.ofMinutes(15)),
    RESIDENT_PASSWORD(AccountKind.RESIDENT, "/mot-de-passe/", Duration.ofHours(2)),
    /** Confirms an address of who came by FranceConnect; signs nobody in. */
    RESIDENT_ADDRESS(AccountKind.RESIDENT, "/adresse/", Duration.ofDays(2));

    private final AccountKind kind;
    private final String path;
    private final Duration validity;

    LinkPurpose(AccountKind kind, String path, Duration validity) {
        this.kind = kind;
        this.path = path;
        this.validity = validity;
    }

    public AccountKind kind() {
        return kind;
    }

    public String path(String token) {
        return path + token;
    }

    /** How somebody comes in who opens it. */
    public SignInMethod method() {
        return this == AGENT_INVITATION ? SignInMethod.INVITATION : SignInMethod.MAIL_LINK;
    }

    Duration validity() {
        return validity;
    }

    static LinkPurpose forgotten(AccountKind kind) {
        return kind == AccountKind.AGENT ? AGENT_PASSWORD : RESIDENT_PASSWORD;
    }
}
