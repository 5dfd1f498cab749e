package fr.parvis.account.signin;

import fr.parvis.account.proof.GoOn;
import fr.parvis.account.proof.KeptForms;
import fr.parvis.account.sessions.AccountKind;
import fr.parvis.account.sessions.RequestSessions;
import fr.parvis.ui.ErrorPages;
import fr.parvis.ui.KeptForm;
import fr.parvis.ui.LocalPath;
import fr.parvis.ui.RequestOrigin;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.web.AuthenticationEntryPoint;
import org.springframework.security.web.access.AccessDeniedHandler;
import org.springframework.security.web.csrf.CsrfException;
import org.springframework.stereotype.Component;

/**
 * What somebody meets who is not signed in, or no longer. A page asked for is shown after signing
 * in; a form posted is kept, so that nothing typed is lost.
 */
@Component
class SignInFirst implements AuthenticationEntryPoint, AccessDeniedHandler {

    private final RequestSessions sessions;
    private final ErrorPages errors;

    SignInFirst(RequestSessions sessions, ErrorPages errors) {
        this.sessions = sessions;
        this.errors = errors;
    }

    @Override
    public void commence(
            HttpServletRequest request,
            HttpServletResponse response,
            AuthenticationException reason)
            throws IOException, ServletException {
        AccountKind kind = AccountKind.ofPath(request.getRequestURI());
        boolean half = sessions.halfway(request, kind).isPresent();
        Optional<KeptForm> kept = KeptForm.posted(request);
        if (kept.isPresent()) {
            String page = half ? KeptForms.SECOND_STEP : KeptFormController.SIGN_IN;
            forward(kind.path(page), kept.get(), request, response);
        } else if (isPage(request)) {
            redirect(kind.path(half ? GoOn.SECOND_STEP : "/connexion"), request, response);
        } else {
            response.setStatus(HttpServletResponse.SC_UNAUTHORIZED);
        }
    }

    /**
     * A form without its token: refused, but a form of our own is kept and can be sent again by the
     * person's own hand. One that may come from elsewhere is not even shown.
     */
    @Override
    public void handle(
            HttpServletRequest request, HttpServletResponse response, AccessDeniedException reason)
            throws IOException, ServletException {
        if (!(reason instanceof CsrfException)) {
            commence(request, response, null);
            return;
        }
        Optional<KeptForm> kept =
                Optional.of(request)
                        .filter(it -> RequestOrigin.of(it) == RequestOrigin.OURS)
                        .flatMap(KeptForm::posted);
        if (kept.isEmpty()) {
            errors.write(request, response, HttpServletResponse.SC_FORBIDDEN);
        } else {
            AccountKind kind = AccountKind.ofPath(request.getRequestURI());
            forward(kind.path(page(request, kind)), kept.get(), request, response);
        }
    }

    /** At the desk nothing can be sent without signing in; on the portal most things can. */
    private String page(HttpServletRequest request, AccountKind kind) {
        boolean lost = kind == AccountKind.AGENT && sessions.find(request, kind).isEmpty();
        return lost && !request.getRequestURI().equals(kind.path("/connexion"))
                ? KeptFormController.SIGN_IN
                : KeptFormController.RESUME;
    }

    private static void forward(
            String page, KeptForm kept, HttpServletRequest request, HttpServletResponse response)
            throws IOException, ServletException {
        KeptForms.put(request, kept);
        request.getRequestDispatcher(page).forward(request, response);
    }

    private static void redirect(
            String page, HttpServletRequest request, HttpServletResponse response)
            throws IOException {
        String query = request.getQueryString();
        String asked = request.getRequestURI() + (query == null ? "" : "?" + query);
        String next = LocalPath.orEmpty(asked);
        response.sendRedirect(page + "?next=" + URLEncoder.encode(next, StandardCharsets.UTF_8));
    }

    /** A script or a stream of events has no use for a page to sign in. */
    private static boolean isPage(HttpServletRequest request) {
        String accept = request.getHeader(HttpHeaders.ACCEPT);
        boolean reads = accept == null || accept.contains("html") || accept.contains("*/*");
        return reads
                && request.getHeader("HX-Request") == null
                && !MediaType.TEXT_EVENT_STREAM_VALUE.equals(accept);
    }
}
