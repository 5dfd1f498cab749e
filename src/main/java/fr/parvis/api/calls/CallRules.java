package fr.parvis.api.calls;

import fr.parvis.api.tokens.Scope;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Arrays;
import java.util.List;
import org.springframework.core.MethodParameter;
import org.springframework.http.HttpHeaders;
import org.springframework.stereotype.Component;
import org.springframework.web.bind.support.WebDataBinderFactory;
import org.springframework.web.context.request.NativeWebRequest;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.method.support.HandlerMethodArgumentResolver;
import org.springframework.web.method.support.ModelAndViewContainer;
import org.springframework.web.servlet.HandlerInterceptor;
import org.springframework.web.servlet.config.annotation.InterceptorRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

/** Before a call reaches its method: the scope it needs, the program that calls, what it sent. */
@Component
class CallRules implements WebMvcConfigurer, HandlerInterceptor, HandlerMethodArgumentResolver {

    private final StrictJson json;

    CallRules(StrictJson json) {
        this.json = json;
    }

    @Override
    public void addInterceptors(InterceptorRegistry interceptors) {
        interceptors.addInterceptor(this).addPathPatterns(Calls.ROOT, Calls.ROOT + "/**");
    }

    @Override
    public void addArgumentResolvers(List<HandlerMethodArgumentResolver> resolvers) {
        resolvers.add(this);
    }

    /** A method that does not say what it needs is closed to all. */
    @Override
    public boolean preHandle(
            HttpServletRequest request, HttpServletResponse response, Object handler) {
        if (!(handler instanceof HandlerMethod method)) {
            return true;
        }
        Needs needs = method.getMethodAnnotation(Needs.class);
        if (needs == null) {
            throw new IllegalStateException(method + " does not say what it needs");
        }
        List<Scope> any = List.of(needs.value());
        Caller caller = caller(request);
        if (!any.isEmpty() && any.stream().noneMatch(caller.token().scopes()::contains)) {
            String wanted =
                    String.join(" ", Arrays.stream(needs.value()).map(Scope::code).toList());
            throw new Refused(ProblemType.SCOPE)
                    .with("scopes", any.stream().map(Scope::code).toList())
                    .header(
                            HttpHeaders.WWW_AUTHENTICATE,
                            "Bearer realm=\"parvis\", error=\"insufficient_scope\", scope=\"%s\""
                                    .formatted(wanted));
        }
        return true;
    }

    @Override
    public boolean supportsParameter(MethodParameter parameter) {
        return parameter.getParameterType() == Caller.class
                || parameter.getParameterType() == JsonBody.class;
    }

    @Override
    public Object resolveArgument(
            MethodParameter parameter,
            ModelAndViewContainer model,
            NativeWebRequest web,
            WebDataBinderFactory binders) {
        var request = web.getNativeRequest(HttpServletRequest.class);
        return parameter.getParameterType() == Caller.class ? caller(request) : json.body(request);
    }

    private static Caller caller(HttpServletRequest request) {
        if (request.getAttribute(TokenFilter.CALLER) instanceof Caller caller) {
            return caller;
        }
        throw new IllegalStateException("a call came past the filter of tokens");
    }
}
