package fr.parvis.kiosk;

import fr.parvis.ui.Frame;
import fr.parvis.ui.PersonSource;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Optional;
import org.springframework.http.HttpHeaders;
import org.springframework.stereotype.Component;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.servlet.HandlerInterceptor;
import org.springframework.web.servlet.config.annotation.InterceptorRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

/**
 * A kiosk shows its chosen services and nothing else; and who comes to it after a while finds
 * nothing of who was there before, whether scripts run or not.
 */
@Component
class KeepInside implements HandlerInterceptor, WebMvcConfigurer, PersonSource {

    private final KioskPass pass;

    KeepInside(KioskPass pass) {
        this.pass = pass;
    }

    @Override
    public void addInterceptors(InterceptorRegistry registry) {
        registry.addInterceptor(this);
    }

    @Override
    public Optional<Frame.Person> person(HttpServletRequest request) {
        return Optional.empty();
    }

    @Override
    public Optional<Frame.Kiosk> kiosk(HttpServletRequest request) {
        return pass.kiosk(request)
                .map(it -> new Frame.Kiosk(it.idleSeconds(), Kiosk.WARNING_SECONDS));
    }

    @Override
    public boolean preHandle(
            HttpServletRequest request, HttpServletResponse response, Object handler)
            throws IOException {
        Optional<Kiosk> kiosk =
                handler instanceof HandlerMethod ? pass.kiosk(request) : Optional.empty();
        if (kiosk.isEmpty()) {
            return true;
        }
        response.setHeader(HttpHeaders.CACHE_CONTROL, "no-store");
        String path = request.getRequestURI();
        boolean own = path.equals("/borne") || path.startsWith("/borne/");
        if (!own && !(pass.present(request, kiosk.get()) && kiosk.get().offers(path))) {
            pass.forget(request, response);
            response.sendRedirect("/borne");
            return false;
        }
        if (!path.equals("/borne") && !path.equals("/borne/fin")) {
            pass.note(request, response);
        }
        return true;
    }
}
