package fr.parvis.account.federation;

import fr.parvis.account.providers.Provider;
import fr.parvis.account.providers.ProviderStore;
import fr.parvis.account.sessions.AccountKind;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Set;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.HandlerInterceptor;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.config.annotation.InterceptorRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

/**
 * Puts the provider of this kind of account, where the commune switched it on, on the pages where
 * people come in: those pages know nothing of providers but the place of a button.
 */
@Component
class OfferProviders implements HandlerInterceptor, WebMvcConfigurer {

    private static final Set<String> PAGES =
            Set.of(
                    "account/sign-in",
                    "account/sign-up",
                    "account/choose-password",
                    "account/confirm",
                    "account/my-account",
                    "account/own-account");

    private final ProviderStore providers;

    OfferProviders(ProviderStore providers) {
        this.providers = providers;
    }

    @Override
    public void addInterceptors(InterceptorRegistry registry) {
        registry.addInterceptor(this);
    }

    @Override
    public void postHandle(
            HttpServletRequest request,
            HttpServletResponse response,
            Object handler,
            ModelAndView page) {
        if (page == null || !PAGES.contains(String.valueOf(page.getViewName()))) {
            return;
        }
        Provider provider = Provider.of(AccountKind.ofPath(request.getRequestURI()));
        if (providers.isActive(provider)) {
            page.addObject("provider", provider);
        }
    }
}
