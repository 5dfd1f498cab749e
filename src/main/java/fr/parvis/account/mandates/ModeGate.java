package fr.parvis.account.mandates;

import fr.parvis.account.MandateRefused;
import fr.parvis.account.mandates.MandateMode.Use;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.springframework.stereotype.Component;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.servlet.HandlerInterceptor;
import org.springframework.web.servlet.config.annotation.InterceptorRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

/**
 * Keeps who acts for somebody out of every account, their own and the other's, and stops them where
 * the mandate is good no more.
 */
@Component
class ModeGate implements HandlerInterceptor, WebMvcConfigurer {

    /** No credential, no household, no mandate is looked at or changed for somebody else. */
    private static final String OF_ACCOUNTS =
            "/(mon-compte|mes-demandes|mot-de-passe|inscription|connexion|mes-mandats/nouveau)(/.*)?";

    private final MandateMode mode;

    ModeGate(MandateMode mode) {
        this.mode = mode;
    }

    /** A mandate under which somebody goes on acting is over. */
    static final class Over extends RuntimeException {

        private final transient Use.Over use;

        Over(Use.Over use) {
            super(null, null, false, false);
            this.use = use;
        }

        Use.Over use() {
            return use;
        }
    }

    @Override
    public void addInterceptors(InterceptorRegistry registry) {
        registry.addInterceptor(this);
    }

    @Override
    public boolean preHandle(
            HttpServletRequest request, HttpServletResponse response, Object handler) {
        if (!(handler instanceof HandlerMethod)
                || request.getRequestURI().equals(ModeController.LEAVE)) {
            return true;
        }
        switch (mode.of(request)) {
            case Use.None _ -> {}
            case Use.Over over -> throw new Over(over);
            case Use.Under _ -> {
                if (request.getRequestURI().matches(OF_ACCOUNTS)) {
                    throw new MandateRefused(null);
                }
            }
        }
        return true;
    }
}
