package fr.parvis.ui.pages;

import fr.parvis.ui.frame.Frames;
import java.util.Locale;
import org.springframework.core.Ordered;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.View;
import org.springframework.web.servlet.ViewResolver;
import org.springframework.web.servlet.view.RedirectView;
import org.springframework.web.servlet.view.UrlBasedViewResolver;

/**
 * Finds the template that a controller names, or leads on to the address it gives. Bears the name
 * of Spring's resolver by media type, which then is not there: every page would ask all resolvers,
 * and every address be looked for among the templates.
 */
@Component("viewResolver")
class TemplateViews implements ViewResolver, Ordered {

    private static final String REDIRECT = UrlBasedViewResolver.REDIRECT_URL_PREFIX;

    private final CompiledTemplates templates;
    private final Frames frames;
    private final KeptPages kept;

    TemplateViews(CompiledTemplates templates, Frames frames, KeptPages kept) {
        this.templates = templates;
        this.frames = frames;
        this.kept = kept;
    }

    /** Before the resolver of Spring, which would take any name for a file. */
    @Override
    public int getOrder() {
        return 0;
    }

    @Override
    public View resolveViewName(String name, Locale locale) {
        if (name.startsWith(REDIRECT)) {
            return new RedirectView(name.substring(REDIRECT.length()), true);
        }
        return templates.has(name) ? new TemplateView(name, templates, frames, kept) : null;
    }
}
