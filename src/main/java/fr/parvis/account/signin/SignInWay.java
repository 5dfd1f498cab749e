package fr.parvis.account.signin;

import fr.parvis.account.sessions.AccountKind;
import java.util.Optional;

/**
 * A shelf: another way to sign in, shown above the form, for example the button of a provider of
 * identities. One bean per way.
 */
public interface SignInWay {

    /**
     * @param next local path to go on to, or empty
     * @return nothing where it is switched off or not for this kind of account
     */
    Optional<Offer> offered(AccountKind kind, String next);

    /**
     * @param name for who looks for it, for example {@code FranceConnect}
     * @param href the address that starts it; used by {@code html} too
     * @param html the official button and what has to stand beside it, rendered from a template of
     *     the module that offers it (see {@code ui.Templates})
     */
    record Offer(String name, String href, String html) {}
}
