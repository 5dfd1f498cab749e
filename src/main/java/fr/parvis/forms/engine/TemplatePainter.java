package fr.parvis.forms.engine;

import fr.parvis.forms.FieldView;
import fr.parvis.forms.Painter;
import fr.parvis.ui.Frame;
import gg.jte.Content;
import gg.jte.ContentType;
import gg.jte.TemplateEngine;
import java.util.Map;
import org.springframework.stereotype.Component;

/** Finds the template of a field by its type's name, among those compiled into the program. */
@Component
class TemplatePainter implements Painter {

    private final TemplateEngine templates = TemplateEngine.createPrecompiled(ContentType.Html);

    @Override
    public Content paint(Frame frame, FieldView field) {
        String template = "forms/field/" + field.template() + ".jte";
        Map<String, Object> model = Map.of("frame", frame, "field", field);
        return output -> templates.render(template, model, output);
    }
}
