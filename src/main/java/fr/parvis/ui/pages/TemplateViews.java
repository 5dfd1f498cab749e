package fr.parvis.ui.pages;

import fr.parvis.ui.frame.Frames;
import java.util.Locale;
import org.springframework.core.Ordered;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.View;
import org.springframework.web.servlet.ViewResolver;

/** Finds the template that a controller names. */
@Component
class TemplateViews implements ViewResolver, Ordered {

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
        return templates.has(name) ? new TemplateView(name, templates, frames, kept) : null;
    }
}
