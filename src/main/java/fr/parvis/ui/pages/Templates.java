package fr.parvis.ui.pages;

import gg.jte.ContentType;
import gg.jte.TemplateEngine;
import gg.jte.output.Utf8ByteOutput;
import java.util.Map;
import org.springframework.stereotype.Component;

/** The templates of {@code src/main/jte}, compiled into the program. */
@Component
class Templates {

    private final TemplateEngine engine;

    Templates() {
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
}
