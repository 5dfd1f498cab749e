package fr.parvis.account.sessions;

import fr.parvis.account.SignedInAgent;
import fr.parvis.account.SignedInResident;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import org.springframework.core.MethodParameter;
import org.springframework.stereotype.Component;
import org.springframework.web.bind.support.WebDataBinderFactory;
import org.springframework.web.context.request.NativeWebRequest;
import org.springframework.web.method.support.HandlerMethodArgumentResolver;
import org.springframework.web.method.support.ModelAndViewContainer;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

/**
 * Lets a controller take the {@link SignedInAgent}, {@link SignedInResident} or {@link Session} as
 * a parameter; null when nobody is signed in, which cannot be under {@code /bureau}.
 */
@Component
class SignedInArguments implements HandlerMethodArgumentResolver, WebMvcConfigurer {

    private final RequestSessions sessions;

    SignedInArguments(RequestSessions sessions) {
        this.sessions = sessions;
    }

    @Override
    public void addArgumentResolvers(List<HandlerMethodArgumentResolver> resolvers) {
        resolvers.add(this);
    }

    @Override
    public boolean supportsParameter(MethodParameter parameter) {
        Class<?> type = parameter.getParameterType();
        return type == SignedInAgent.class
                || type == SignedInResident.class
                || type == Session.class;
    }

    @Override
    public Object resolveArgument(
            MethodParameter parameter,
            ModelAndViewContainer model,
            NativeWebRequest web,
            WebDataBinderFactory binders) {
        var request = web.getNativeRequest(HttpServletRequest.class);
        Class<?> type = parameter.getParameterType();
        if (type == SignedInAgent.class) {
            return sessions.find(request, AccountKind.AGENT).map(Session::agent).orElse(null);
        }
        if (type == SignedInResident.class) {
            return sessions.find(request, AccountKind.RESIDENT).map(Session::resident).orElse(null);
        }
        return sessions.acting(request).orElse(null);
    }
}
