package fr.parvis.procedures.studio;

import fr.parvis.procedures.drafts.Clash;
import fr.parvis.procedures.drafts.DraftYaml;
import fr.parvis.procedures.drafts.Place;
import fr.parvis.procedures.drafts.Tree;
import fr.parvis.procedures.drafts.Values;
import fr.parvis.procedures.studio.Control.Member;
import fr.parvis.ui.Choice;
import fr.parvis.ui.Frame;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.springframework.stereotype.Component;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;

/** Makes the controls of a form out of what a draft says. */
@Component
class Controls {

    private final ChoicesOf choices;

    Controls(ChoicesOf choices) {
        this.choices = choices;
    }

    /** What all controls of one form need. */
    record Around(
            JsonNode tree,
            Place place,
            Shape shape,
            Examination examined,
            Map<Place, Clash> clashes,
            Frame frame) {}

    List<Control> of(Around around) {
        return around.shape().entries().stream().map(entry -> control(entry, around)).toList();
    }

    private Control control(Entry entry, Around around) {
        Frame frame = around.frame();
        Place at = around.place().child(entry.key());
        Clash clash = around.clashes().get(at);
        JsonNode value = clash == null ? Tree.at(around.tree(), at) : clash.typed();
        return new Control(
                entry,
                at,
                Said.label(around.shape(), entry, frame),
                Said.hint(around.shape(), entry, frame),
                french(entry, value),
                entry.bilingual() ? Values.words(value, "en") : "",
                offered(entry, value, around),
                entry.list() ? members(at, value, around) : List.of(),
                entry.kind() == Entry.Kind.CONDITION ? ConditionForm.of(value) : null,
                entry.list() ? List.of() : around.examined().about(at),
                clash == null ? null : Shown.of(clash.theirs(), frame));
    }

    private static String french(Entry entry, JsonNode value) {
        return switch (entry.kind()) {
            case TEXT, PROSE -> Values.words(value, "fr");
            case LINES -> value instanceof ArrayNode list ? lines(list) : plain(value);
            case YAML ->
                    value == null ? "" : value.isContainer() ? DraftYaml.of(value) : plain(value);
            case FLAG -> value != null && value.asBoolean(false) ? "true" : "";
            case FLAG_ON -> value == null || value.asBoolean(true) ? "true" : "";
            default -> plain(value);
        };
    }

    private static String plain(JsonNode value) {
        return value == null ? "" : value.isContainer() ? value.toString() : value.asString("");
    }

    private static String lines(ArrayNode list) {
        return String.join("\n", list.valueStream().map(it -> it.asString("")).toList());
    }

    private List<Choice> offered(Entry entry, JsonNode value, Around around) {
        return switch (entry.kind()) {
            case CHOICE -> choices.of(entry, around.tree(), List.of(plain(value)), around.frame());
            case SEVERAL -> choices.of(entry, around.tree(), several(value), around.frame());
            default -> List.of();
        };
    }

    private static List<String> several(JsonNode value) {
        return value instanceof ArrayNode list
                ? list.valueStream().map(it -> it.asString("")).toList()
                : List.of();
    }

    private static List<Member> members(Place at, JsonNode value, Around around) {
        if (!(value instanceof ArrayNode list)) {
            return List.of();
        }
        return IntStream.range(0, list.size())
                .mapToObj(i -> member(at.child(Tree.name(list, i)), list.get(i), around))
                .toList();
    }

    private static Member member(Place place, JsonNode node, Around around) {
        String title = Titles.own(node);
        return new Member(
                place,
                title.isBlank() ? around.frame().t("studio.unnamed") : title,
                detail(place.parent().name(), node, around.frame()),
                around.examined().below(place));
    }

    private static String detail(String list, JsonNode node, Frame frame) {
        return switch (list) {
            case "fields" -> Said.type(node.path("type").asString(""), frame);
            case "steps" ->
                    Said.value(
                            Entry.asks("kind", Entry.Kind.CHOICE),
                            node.path("kind").asString(""),
                            frame);
            case "pages" -> frame.t("studio.questions", node.path("fields").size());
            default -> "";
        };
    }
}
