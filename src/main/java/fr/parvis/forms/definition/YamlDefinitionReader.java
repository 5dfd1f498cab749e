package fr.parvis.forms.definition;

import fr.parvis.forms.DefinitionReader;
import fr.parvis.forms.Eligibility;
import fr.parvis.forms.FieldDefinition;
import fr.parvis.forms.FieldTypes;
import fr.parvis.forms.FormDefinition;
import fr.parvis.forms.Mistakes;
import fr.parvis.forms.PageDefinition;
import fr.parvis.forms.ReadForm;
import fr.parvis.forms.Tariffs;
import fr.parvis.forms.formula.ConditionReader;
import fr.parvis.ui.Languages;
import java.time.Clock;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.springframework.stereotype.Component;

@Component
class YamlDefinitionReader implements DefinitionReader {

    private static final Set<String> PAGE_KEYS = Set.of("id", "title", "intro", "when", "fields");

    private static final Set<String> RULE_KEYS = Set.of("when", "because", "instead", "procedure");

    private static final int FIELDS = 500;

    private final FieldTypes types;
    private final FieldReader fields;
    private final Languages languages;
    private final Clock clock;

    YamlDefinitionReader(FieldTypes types, Languages languages, Clock clock) {
        this.clock = clock;
        this.types = types;
        this.fields = new FieldReader(types);
        this.languages = languages;
    }

    @Override
    public ReadForm read(Map<String, Object> raw, Tariffs tariffs) {
        Mistakes mistakes = Mistakes.in(languages.words(Locale.FRENCH));
        Node form = Node.of(raw, mistakes);
        form.only(Set.of("pages", "eligibility"));
        FormDefinition read = new FormDefinition(pages(form), eligibility(form));
        if (read.fields().mapToLong(FieldDefinition::size).sum() > FIELDS) {
            form.at("pages").expect("at-most", FIELDS);
            return new ReadForm(read, mistakes.found());
        }
        FormDefinition guarded = new Guards(read, types, tariffs, clock, mistakes).guarded();
        return new ReadForm(guarded, mistakes.found());
    }

    private List<Eligibility> eligibility(Node form) {
        return form.nodes("eligibility").stream().map(YamlDefinitionReader::rule).toList();
    }

    private static Eligibility rule(Node node) {
        node.only(RULE_KEYS);
        if (!node.has("when")) {
            node.at("when").expect("condition", "{field: x, is: y}");
        }
        if (node.has("procedure") && !(node.get("procedure") instanceof String)) {
            node.at("procedure").expect("text");
        }
        return new Eligibility(
                ConditionReader.read(node.get("when"), node.at("when")),
                node.words("because"),
                node.words("instead"),
                node.get("procedure") instanceof String code ? code : null);
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
