package fr.parvis.account.proof;

import fr.parvis.account.ProvenRecently;
import fr.parvis.account.sessions.AccountKind;
import fr.parvis.account.sessions.RequestSessions;
import fr.parvis.account.sessions.Session;
import fr.parvis.ui.KeptForm;
import fr.parvis.ui.LocalPath;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.servlet.HandlerInterceptor;
import org.springframework.web.servlet.config.annotation.InterceptorRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

/**
 * Stops before what is {@link ProvenRecently} whoever has not proven who they are for a while: a
 * page is shown after they did, a form is kept and sent again by their own hand.
 */
@Component
class ConfirmFirst implements HandlerInterceptor, WebMvcConfigurer {

    private final RequestSessions sessions;
    private final Clock clock;

    ConfirmFirst(RequestSessions sessions, Clock clock) {
        this.sessions = sessions;
        this.clock = clock;
    }

    @Override
    public void addInterceptors(InterceptorRegistry registry) {
        registry.addInterceptor(this);
    }

    @Override
    public boolean preHandle(
            HttpServletRequest request, HttpServletResponse response, Object handler)
            throws IOException, ServletException {
        if (!(handler instanceof HandlerMethod method) || !isSensitive(method)) {
            return true;
        }
        Optional<Session> session = sessions.acting(request);
        if (session.filter(it -> it.proof().isRecent(clock.instant())).isPresent()) {
            return true;
        }
        ask(request, response);
        return false;
    }

    private static boolean isSensitive(HandlerMethod method) {
        return method.hasMethodAnnotation(ProvenRecently.class)
                || method.getBeanType().isAnnotationPresent(ProvenRecently.class);
    }

    private static void ask(HttpServletRequest request, HttpServletResponse response)
            throws IOException, ServletException {
        AccountKind kind = AccountKind.ofPath(request.getRequestURI());
        Optional<KeptForm> kept = KeptForm.posted(request);
        if (kept.isPresent()) {
            KeptForms.put(request, kept.get());
            request.getRequestDispatcher(kind.path(ConfirmController.KEEPING))
                    .forward(request, response);
        } else {
            String next = LocalPath.orEmpty(asked(request));
            response.sendRedirect(
                    kind.path(ConfirmController.PAGE)
                            + "?next="
                            + URLEncoder.encode(next, StandardCharsets.UTF_8));
        }
    }

    private static String asked(HttpServletRequest request) {
        String query = request.getQueryString();
        return request.getRequestURI() + (query == null ? "" : "?" + query);
    }
}
