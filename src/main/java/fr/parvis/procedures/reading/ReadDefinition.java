package fr.parvis.procedures.reading;

import fr.parvis.forms.DefinitionReader;
import fr.parvis.forms.Tariffs;
import fr.parvis.kernel.Outcome;
import fr.parvis.procedures.ProcedureDefinition;
import fr.parvis.procedures.PublishRefused;
import fr.parvis.procedures.PublishRefused.Mistake;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.springframework.stereotype.Component;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * From a YAML text to a definition that can be published: the YAML itself, then its shape against
 * the schema, then what no schema can say ({@link Rule}). All mistakes are told together; a part
 * whose shape is wrong is not judged further.
 */
@Component
public class ReadDefinition {

    /** Of the vocabulary this program knows; exported files name theirs. */
    public static final int FORMAT = 3;

    private final DefinitionReader forms;
    private final DefinitionMapper mapper;

    public ReadDefinition(DefinitionReader forms) {
        this.forms = forms;
        this.mapper = new DefinitionMapper(forms);
    }

    /**
     * @param departments codes of those that the commune has
     */
    public Outcome<ProcedureDefinition, PublishRefused> read(
            String yaml, Collection<String> departments) {
        var mistakes = new Mistakes();
        ProcedureDefinition definition =
                YamlText.parse(yaml, mistakes)
                        .map(root -> SourceTree.of(root, mistakes))
                        .filter(_ -> mistakes.isEmpty())
                        .map(source -> check(source, departments, mistakes))
                        .orElse(null);
        return mistakes.isEmpty()
                ? Outcome.done(definition)
                : Outcome.refused(new PublishRefused(mistakes.sorted()));
    }

    /**
     * A text as a tree, whatever it says, for who goes on writing it.
     *
     * @return refused when it is no YAML that the program reads, or of a newer program
     */
    public Outcome<ObjectNode, PublishRefused> tree(String yaml) {
        var mistakes = new Mistakes();
        JsonNode root =
                YamlText.parse(yaml, mistakes)
                        .map(node -> SourceTree.of(node, mistakes).root())
                        .orElse(null);
        if (mistakes.isEmpty() && !(root instanceof ObjectNode)) {
            mistakes.add(1, "", "type", "", Mistakes.word("type.object"));
        }
        if (root != null && root.path("format").asInt(FORMAT) > FORMAT) {
            mistakes.add(1, "format", "newer", root.path("format").asInt(), FORMAT);
        }
        return mistakes.isEmpty()
                ? Outcome.done((ObjectNode) root)
                : Outcome.refused(new PublishRefused(mistakes.sorted()));
    }

    /**
     * What can be made of a definition that is still being written.
     *
     * @param definition without the parts that have mistakes
     */
    public record Sketch(ProcedureDefinition definition, List<Mistake> mistakes) {}

    /**
     * @param departments codes of those that the commune has
     */
    public Sketch sketch(ObjectNode tree, Collection<String> departments) {
        var mistakes = new Mistakes();
        var definition = check(new SourceTree(tree, Map.of()), departments, mistakes);
        return new Sketch(definition, mistakes.sorted());
    }

    /** Reads what was checked when it was published, whatever today's checks would say. */
    public ProcedureDefinition readPublished(String yaml) {
        var mistakes = new Mistakes();
        return YamlText.parse(yaml, mistakes)
                .map(root -> SourceTree.of(root, mistakes).root())
                .map(mapper::definition)
                .orElseThrow(() -> new IllegalStateException("unreadable: " + mistakes.sorted()));
    }

    private ProcedureDefinition check(
            SourceTree source, Collection<String> departments, Mistakes mistakes) {
        SchemaCheck.check(source, mistakes);
        checkForm(source, mistakes);
        if (!(source.root() instanceof ObjectNode root)) {
            return null;
        }
        Set<String> broken = mistakes.parts();
        ProcedureDefinition definition = mapper.definition(root.deepCopy().remove(broken));
        Rule.Findings findings =
                (path, key, arguments) -> mistakes.add(source.line(path), path, key, arguments);
        Rule.ALL.stream()
                .filter(rule -> Collections.disjoint(rule.parts(), broken))
                .forEach(rule -> rule.check(definition, findings));
        new DepartmentsExist(departments).check(definition, findings);
        return definition;
    }

    private void checkForm(SourceTree source, Mistakes mistakes) {
        if (!(source.root().get("form") instanceof ObjectNode form)) {
            return;
        }
        Tariffs tariffs =
                mistakes.parts().contains("tariffs") ? Tariffs.NONE : mapper.tariffs(source.root());
        for (var mistake : forms.read(mapper.map(form), tariffs).mistakes()) {
            String path =
                    mistake.path().isEmpty() ? "form" : SourceTree.child("form", mistake.path());
            mistakes.add(new Mistake(source.line(path), path, mistake.expected()));
        }
    }
}
