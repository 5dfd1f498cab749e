package fr.parvis.procedures.studio;

import fr.parvis.commune.Department;
import fr.parvis.commune.Departments;
import fr.parvis.kernel.LocalizedText;
import fr.parvis.procedures.Examiner;
import fr.parvis.procedures.Finding;
import fr.parvis.procedures.Finding.Level;
import fr.parvis.procedures.PublishRefused.Mistake;
import fr.parvis.procedures.drafts.Place;
import fr.parvis.procedures.drafts.Tree;
import fr.parvis.procedures.reading.ReadDefinition;
import fr.parvis.procedures.reading.ReadDefinition.Sketch;
import fr.parvis.procedures.studio.Examination.Placed;
import fr.parvis.ui.Frame;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * Says what stands in the way of a publication, then, once nothing does, what every {@link
 * Examiner} thinks of the definition.
 */
@Component
public class ExamineDraft {

    private static final Pattern STEP = Pattern.compile("([^.\\[\\]]+)|\\[(\\d+)]");

    private final ReadDefinition reader;
    private final Departments departments;
    private final Shapes shapes;
    private final ObjectProvider<Examiner> examiners;

    ExamineDraft(
            ReadDefinition reader,
            Departments departments,
            Shapes shapes,
            ObjectProvider<Examiner> examiners) {
        this.reader = reader;
        this.departments = departments;
        this.shapes = shapes;
        this.examiners = examiners;
    }

    Examination of(JsonNode tree) {
        List<String> codes = departments.all().stream().map(Department::code).toList();
        Sketch sketch = reader.sketch((ObjectNode) tree, codes);
        List<Finding> findings = new ArrayList<>();
        sketch.mistakes().forEach(mistake -> findings.add(finding(mistake)));
        if (findings.isEmpty()) {
            examiners.stream().forEach(it -> findings.addAll(it.examine(sketch.definition())));
        }
        return new Examination(
                sketch.definition(), findings.stream().map(it -> placed(tree, it)).toList());
    }

    /**
     * What was found in a text, with the words for where it stands.
     *
     * @param drafted whether it can be mended now
     */
    public List<Noted> noted(
            String code, JsonNode tree, List<Finding> findings, boolean drafted, Frame frame) {
        return findings.stream()
                .map(it -> placed(tree, it))
                .map(
                        it ->
                                new Noted(
                                        it.finding(),
                                        ChangeWords.subject(it.exact(), tree, frame),
                                        drafted ? StudioAddresses.of(code, it.place()) : null))
                .toList();
    }

    private static Finding finding(Mistake mistake) {
        return new Finding(Level.ERROR, mistake.path(), LocalizedText.of(mistake.expected()), null);
    }

    private Placed placed(JsonNode tree, Finding finding) {
        Place exact = place(tree, finding.path());
        Place form = exact;
        while (!form.root() && shapes.of(tree, form).isEmpty()) {
            form = form.parent();
        }
        return new Placed(form, exact, finding);
    }

    /** From {@code form.pages[1].fields} to {@code form.pages.emprise.fields}. */
    static Place place(JsonNode tree, String path) {
        Place place = Place.ROOT;
        var steps = STEP.matcher(path);
        while (steps.find()) {
            if (steps.group(2) == null) {
                place = place.child(steps.group(1));
            } else {
                int index = Integer.parseInt(steps.group(2));
                boolean known =
                        Tree.at(tree, place) instanceof ArrayNode list && index < list.size();
                place =
                        place.child(
                                known
                                        ? Tree.name((ArrayNode) Tree.at(tree, place), index)
                                        : steps.group(2));
            }
        }
        return place;
    }
}
