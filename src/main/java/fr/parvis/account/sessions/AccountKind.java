package fr.parvis.account.sessions;

import fr.parvis.kernel.Actor;
import fr.parvis.ui.OwnCookie;
import java.time.Duration;

/**
 * The two sorts of accounts. They never mix: each has its own cookie, so that an agent may also be
 * signed in as the resident they are at home.
 *
 * <p>How long a session lasts: an agent's ends after two hours without use, as on any shared office
 * computer, and every night (12 h). A resident's survives a lunch break and an afternoon (12 h
 * without use) and 30 days at most. Both cookies go when the browser closes.
 */
public enum AccountKind {
    AGENT("parvis-agent", Duration.ofHours(2), Duration.ofHours(12), "/bureau", Actor.Kind.AGENT),
    RESIDENT("parvis-resident", Duration.ofHours(12), Duration.ofDays(30), "", Actor.Kind.RESIDENT);

    private final OwnCookie cookie;
    private final Duration idle;
    private final Duration absolute;
    private final String root;
    private final Actor.Kind actor;

    AccountKind(String cookie, Duration idle, Duration absolute, String root, Actor.Kind actor) {
        this.cookie = new OwnCookie(cookie, null);
        this.idle = idle;
        this.absolute = absolute;
        this.root = root;
        this.actor = actor;
    }

    /** Whose pages a path belongs to. */
    public static AccountKind ofPath(String path) {
        return path.equals("/bureau") || path.startsWith("/bureau/") ? AGENT : RESIDENT;
    }

    /** The path of a page that both have, for example {@code /connexion}. */
    public String path(String page) {
        return root + page;
    }

    public String home() {
        return this == AGENT ? "/bureau" : "/mes-demandes";
    }

    OwnCookie cookie() {
        return cookie;
    }

    /** Without a request for that long, the session ends. */
    Duration idle() {
        return idle;
    }

    /** The longest a session lasts, whatever its use. */
    Duration absolute() {
        return absolute;
    }

    Actor.Kind actor() {
        return actor;
    }
}
