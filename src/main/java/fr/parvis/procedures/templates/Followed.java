package fr.parvis.procedures.templates;

import fr.parvis.kernel.CommuneScope;
import fr.parvis.procedures.Library;
import fr.parvis.procedures.Procedures;
import fr.parvis.procedures.reading.ReadDefinition;
import org.springframework.stereotype.Component;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.JsonNodeFactory;

/** What a procedure and its template have in common. */
@Component
class Followed {

    private final Library library;
    private final Procedures procedures;
    private final AdoptionStore adoptions;
    private final TemplateStore templates;
    private final ReadDefinition reader;

    Followed(
            Library library,
            Procedures procedures,
            AdoptionStore adoptions,
            TemplateStore templates,
            ReadDefinition reader) {
        this.library = library;
        this.procedures = procedures;
        this.adoptions = adoptions;
        this.templates = templates;
        this.reader = reader;
    }

    boolean own(Template template) {
        return template.publisher().equals(CommuneScope.current());
    }

    /** Whether the commune's own procedure began in the library, as a template of this code did. */
    boolean couldFollow(String code) {
        return library.find(code).isPresent()
                && procedures.current(code).isPresent()
                && adoptions.find(code).isEmpty();
    }

    /** What both texts began from. */
    JsonNode base(Adoption adoption) {
        if (adoption.base() > 0) {
            return edition(adoption, adoption.base());
        }
        return library.find(adoption.template())
                .<JsonNode>map(it -> reader.tree(it.text()).orThrow())
                .orElseGet(JsonNodeFactory.instance::objectNode);
    }

    JsonNode edition(Adoption adoption, int edition) {
        String text = templates.source(adoption.publisher(), adoption.template(), edition);
        return reader.tree(text).orThrow();
    }
}
