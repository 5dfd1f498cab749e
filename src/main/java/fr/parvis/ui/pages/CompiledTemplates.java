package fr.parvis.ui.pages;

import fr.parvis.ui.Templates;
import gg.jte.ContentType;
import gg.jte.TemplateEngine;
import gg.jte.output.Utf8ByteOutput;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import org.springframework.stereotype.Component;

/** The templates as the build compiled them into the program. */
@Component
class CompiledTemplates implements Templates {

    private final TemplateEngine engine;

    CompiledTemplates() {
        engine = TemplateEngine.createPrecompiled(ContentType.Html);
        engine.setBinaryStaticContent(true);
    }

    boolean has(String name) {
        return engine.hasTemplate(name + ".jte");
    }

    Utf8ByteOutput render(String name, Map<String, Object> model) {
        var out = new Utf8ByteOutput();
        engine.render(name + ".jte", model, out);
        return out;
    }

    @Override
    public String text(String name, Map<String, Object> model) {
        return new String(render(name, model).toByteArray(), StandardCharsets.UTF_8);
    }
}
