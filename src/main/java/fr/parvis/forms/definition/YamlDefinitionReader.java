package fr.parvis.forms.definition;

import fr.parvis.forms.DefinitionReader;
import fr.parvis.forms.FieldDefinition;
import fr.parvis.forms.FieldTypes;
import fr.parvis.forms.FormDefinition;
import fr.parvis.forms.Mistakes;
import fr.parvis.forms.PageDefinition;
import fr.parvis.forms.ReadForm;
import fr.parvis.ui.Languages;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.springframework.stereotype.Component;

@Component
class YamlDefinitionReader implements DefinitionReader {

    private static final Set<String> PAGE_KEYS = Set.of("id", "title", "intro", "when", "fields");

    private final FieldTypes types;
    private final FieldReader fields;
    private final Languages languages;

    YamlDefinitionReader(FieldTypes types, Languages languages) {
        this.types = types;
        this.fields = new FieldReader(types);
        this.languages = languages;
    }

    @Override
    public ReadForm read(Map<String, Object> raw) {
        Mistakes mistakes = Mistakes.in(languages.words(Locale.FRENCH));
        Node form = Node.of(raw, mistakes);
        form.only(Set.of("pages"));
        FormDefinition read = new FormDefinition(pages(form));
        FormDefinition guarded = new Guards(read, types, mistakes).guarded();
        return new ReadForm(guarded, mistakes.found());
    }

    private List<PageDefinition> pages(Node form) {
        List<Node> nodes = form.nodes("pages");
        if (nodes.isEmpty()) {
            form.at("pages").expect("pages");
        }
        Set<String> pageIds = new HashSet<>();
        Set<String> fieldIds = new HashSet<>();
        return nodes.stream().map(node -> page(node, pageIds, fieldIds)).toList();
    }

    private PageDefinition page(Node node, Set<String> pageIds, Set<String> fieldIds) {
        node.only(PAGE_KEYS);
        String id = node.id();
        if (!id.isEmpty() && !pageIds.add(id)) {
            node.at("id").expect("new-id", id);
        }
        List<FieldDefinition> read =
                node.nodes("fields").stream().map(field -> fields.read(field, fieldIds)).toList();
        if (read.isEmpty()) {
            node.at("fields").expect("fields");
        }
        return new PageDefinition(
                id,
                node.words("title"),
                node.optionalWords("intro").orElse(null),
                ConditionReader.read(node.get("when"), node.at("when")),
                read);
    }
}
