package fr.parvis;

import fr.parvis.database.InstallationKeys;
import fr.parvis.kernel.CommuneId;
import fr.parvis.kernel.CommuneScope;
import fr.parvis.ui.OwnCookie;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.security.SecureRandom;
import java.util.Base64;
import org.springframework.security.web.csrf.CsrfToken;
import org.springframework.security.web.csrf.CsrfTokenRepository;
import org.springframework.stereotype.Component;

/**
 * The token of forms, by signed double submit: a cookie holds a random value, the form its HMAC
 * under a key of the installation, so that no node needs to remember anything. Nothing is set
 * before a page shows a form.
 *
 * <p>The token is not tied to the person signed in, on purpose: a form left open in another tab
 * must survive sign-in and sign-out, with its files. What that tie would add (a neighbour domain
 * that plants a cookie) is covered by the {@code __Host-} prefix, SameSite and {@link
 * SameOriginFilter}.
 */
@Component
class FormTokens implements CsrfTokenRepository {

    static final String PARAMETER = "_csrf";
    static final String HEADER = "X-CSRF-TOKEN";
    static final OwnCookie COOKIE = new OwnCookie("parvis-form", null);
    private static final int BYTES = 18;

    private final SecureRandom random = new SecureRandom();
    private final InstallationKeys keys;

    FormTokens(InstallationKeys keys) {
        this.keys = keys;
    }

    /** The pair; Spring Security only knows its second half. */
    private record Token(String planted, String getToken) implements CsrfToken {
        @Override
        public String getHeaderName() {
            return HEADER;
        }

        @Override
        public String getParameterName() {
            return PARAMETER;
        }
    }

    @Override
    public CsrfToken generateToken(HttpServletRequest request) {
        byte[] bytes = new byte[BYTES];
        random.nextBytes(bytes);
        String planted = Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
        return new Token(planted, sign(planted));
    }

    @Override
    public void saveToken(
            CsrfToken token, HttpServletRequest request, HttpServletResponse response) {
        if (token instanceof Token made) {
            COOKIE.set(request, response, made.planted());
        } else {
            COOKIE.forget(request, response);
        }
    }

    @Override
    public CsrfToken loadToken(HttpServletRequest request) {
        String planted = COOKIE.value(request);
        return planted == null ? null : new Token(planted, sign(planted));
    }

    /** Bound to the commune, so that a pair obtained from one is worthless at another. */
    private String sign(String planted) {
        int commune = CommuneScope.find().map(CommuneId::value).orElse(0);
        byte[] seal = keys.seal("form-token", commune + ":" + planted);
        return Base64.getUrlEncoder().withoutPadding().encodeToString(seal);
    }
}
