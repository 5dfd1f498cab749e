package fr.parvis.procedures.studio;

import fr.parvis.forms.Answers;
import fr.parvis.forms.Forms;
import fr.parvis.forms.PageView;
import fr.parvis.procedures.Circuit;
import fr.parvis.procedures.CircuitView;
import fr.parvis.procedures.DrawCircuit;
import fr.parvis.procedures.ProcedureDefinition;
import fr.parvis.procedures.ProcedureDefinition.Letter;
import fr.parvis.procedures.drafts.Place;
import fr.parvis.procedures.drafts.Tree;
import fr.parvis.procedures.studio.EditorPage.Seen;
import fr.parvis.ui.Frame;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import org.springframework.stereotype.Component;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** Shows of a draft what residents will see of it, with the templates they will see it with. */
@Component
class ResidentView {

    private static final int TRIES = 4;

    private final Forms forms;
    private final ExamineDraft examine;
    private final Clock clock;

    ResidentView(Forms forms, ExamineDraft examine, Clock clock) {
        this.clock = clock;
        this.forms = forms;
        this.examine = examine;
    }

    Seen of(JsonNode tree, Place place, Examination examined, Frame frame) {
        List<String> steps = place.steps();
        if (steps.size() > 2 && steps.getFirst().equals("form") && steps.get(1).equals("pages")) {
            ProcedureDefinition shown = presentable(tree, examined);
            return new Seen(page(shown, steps.get(2), frame).orElse(null), null, null, List.of());
        }
        if (!steps.isEmpty() && steps.getFirst().equals("circuit")) {
            return new Seen(null, circuit(examined, frame), null, List.of());
        }
        return steps.size() > 1 && steps.getFirst().equals("letters")
                ? new Seen(null, null, readable(examined, steps.get(1)), words(tree))
                : Seen.NOTHING;
    }

    /** Its id, or null while it has mistakes. */
    private static String readable(Examination examined, String letter) {
        return examined.definition().letter(letter).isPresent() ? letter : null;
    }

    private static CircuitView circuit(Examination examined, Frame frame) {
        Circuit circuit = examined.definition().circuit();
        return circuit.steps().isEmpty() ? null : DrawCircuit.draw(circuit, List.of(), null, frame);
    }

    /** A page as it looks to somebody who answered like the sample. */
    Optional<PageView> page(ProcedureDefinition definition, String id, Frame frame) {
        return definition.form().pages().stream()
                .filter(page -> page.id().equals(id))
                .findFirst()
                .map(
                        page ->
                                forms.show(
                                        page,
                                        answers(definition, LocalDate.now(clock)),
                                        List.of(),
                                        frame.locale()));
    }

    /** Files of a sample are only named by their kind, which no field shows. */
    static Answers answers(ProcedureDefinition definition, LocalDate today) {
        Map<String, Object> sample = new HashMap<>(definition.sampleOn(today));
        sample.values().removeIf(it -> it == null || it.toString().contains("file="));
        return new Answers(sample);
    }

    /** The definition without the questions that have mistakes, while the form has some. */
    ProcedureDefinition presentable(JsonNode tree, Examination examined) {
        JsonNode mended = tree.deepCopy();
        Examination now = examined;
        for (int i = 0; i < TRIES && broken(now); i++) {
            var away = new TreeSet<Place>((one, two) -> two.toString().compareTo(one.toString()));
            now.findings().stream()
                    .map(it -> around(it.exact()))
                    .flatMap(Optional::stream)
                    .forEach(away::add);
            away.forEach(place -> remove(mended, place));
            now = examine.of(mended);
        }
        return now.definition();
    }

    private static boolean broken(Examination examined) {
        return examined.definition().form().pages().isEmpty()
                && examined.below(Place.of("form")) > 0;
    }

    /** The question, or the page, in which a mistake stands. */
    private static Optional<Place> around(Place exact) {
        List<String> steps = exact.steps();
        if (steps.size() < 3 || !steps.get(0).equals("form")) {
            return Optional.empty();
        }
        boolean inField = steps.size() >= 5 && steps.get(3).equals("fields");
        return Optional.of(new Place(new ArrayList<>(steps.subList(0, inField ? 5 : 3))));
    }

    private static void remove(JsonNode tree, Place place) {
        if (Tree.at(tree, place.parent()) instanceof ArrayNode list) {
            int index = Tree.index(list, place.name());
            if (index >= 0 && place.parent().name().equals("fields")) {
                list.remove(index);
            } else if (index >= 0 && list.get(index) instanceof ObjectNode page) {
                page.remove(List.of("when", "intro"));
                if (page.path("fields").isEmpty()) {
                    list.remove(index);
                }
            }
        }
    }

    /** The words between braces that letters may say. */
    private static List<String> words(JsonNode tree) {
        var words = new ArrayList<>(new TreeSet<>(Letter.PLACEHOLDERS));
        words.addAll(KnownOptions.fields(tree).keySet());
        return words;
    }
}
