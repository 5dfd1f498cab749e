package fr.parvis.site.content;

import fr.parvis.forms.DefinitionReader;
import fr.parvis.forms.FormDefinition;
import fr.parvis.forms.ReadForm;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;
import org.snakeyaml.engine.v2.api.Load;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.springframework.core.io.ClassPathResource;
import org.springframework.stereotype.Component;

/** Reads the forms of kinds, written as those of procedures are. */
@Component
public class KindForms {

    private final DefinitionReader reader;

    KindForms(DefinitionReader reader) {
        this.reader = reader;
    }

    /**
     * The resource {@code site/kinds/CODE.yaml}: {@code pages}, with their fields; none for a kind
     * that has no field of its own.
     *
     * @throws IllegalStateException when it is not a sound form, which is a bug of the program
     */
    public FormDefinition of(String code) {
        Map<String, Object> form = yaml("site/kinds/" + code + ".yaml");
        if (form == null || List.of().equals(form.get("pages"))) {
            return new FormDefinition(List.of());
        }
        ReadForm read = reader.read(form);
        if (!read.sound()) {
            throw new IllegalStateException("form of " + code + ": " + read.mistakes());
        }
        return read.form();
    }

    @SuppressWarnings("unchecked")
    private static Map<String, Object> yaml(String resource) {
        try (InputStream in = new ClassPathResource(resource).getInputStream()) {
            return (Map<String, Object>)
                    new Load(LoadSettings.builder().build()).loadFromInputStream(in);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
