package fr.parvis.account.federation;

import fr.parvis.account.providers.Provider;
import jakarta.servlet.http.HttpServletResponse;
import java.net.URI;
import org.springframework.web.servlet.ModelAndView;

/** Where browsers are sent, and what they see on the way. */
final class Pages {

    private Pages() {}

    static ModelAndView trouble(Trouble trouble) {
        var page = new ModelAndView("account/federation/trouble").addObject("trouble", trouble);
        page.setStatus(trouble.status());
        return page;
    }

    /**
     * A page that leads to the provider by itself, and by a link. After a form was posted a
     * redirect would not do: browsers that obey {@code form-action 'self'} follow none to another
     * site.
     */
    static ModelAndView leave(
            Provider provider, String view, URI address, HttpServletResponse response) {
        response.setHeader("Refresh", "0; url=" + address);
        return new ModelAndView(view)
                .addObject("provider", provider)
                .addObject("address", address.toString());
    }
}
