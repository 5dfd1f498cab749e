package fr.parvis.procedures.studio;

import static fr.parvis.procedures.studio.Entry.asks;
import static fr.parvis.procedures.studio.Entry.choice;
import static fr.parvis.procedures.studio.Entry.several;

import fr.parvis.privacy.SpecialData;
import fr.parvis.procedures.LifeEvent;
import fr.parvis.procedures.drafts.Place;
import fr.parvis.procedures.drafts.Tree;
import fr.parvis.procedures.studio.Entry.Kind;
import fr.parvis.procedures.studio.Entry.Source;
import java.util.Arrays;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import tools.jackson.databind.JsonNode;

/** Which form a place has. What the schema of a procedure knows, some form here asks. */
@Component
class Shapes {

    private static final String[] ROLES = {"agent", "visa", "signataire", "responsable"};
    private static final String[] SILENCES = {"accepts", "rejects", "none"};

    private static final String[] SPECIAL =
            Arrays.stream(SpecialData.values()).map(SpecialData::code).toArray(String[]::new);

    private static final Shape PRESENTATION =
            Shape.of(
                    "presentation",
                    asks("title", Kind.TEXT),
                    asks("summary", Kind.TEXT),
                    choice("department", Source.DEPARTMENTS),
                    several("life-events", moments()),
                    asks("keywords", Kind.LINES),
                    asks("icon", Kind.LINE),
                    choice("kind", "request", "declaration", "internal", "redirect"),
                    asks("redirect.name", Kind.TEXT),
                    asks("redirect.address", Kind.LINE),
                    asks("redirect.why", Kind.TEXT),
                    asks("sensitive", Kind.FLAG));

    /** The places right under a definition, in the order of the outline. */
    private static final Map<String, Shape> PARTS =
            Map.of(
                    "sheet",
                    Shape.of(
                            "sheet",
                            asks("who", Kind.PROSE),
                            asks("prepare", Kind.LIST),
                            asks("not-needed", Kind.PROSE),
                            asks("minutes", Kind.NUMBER),
                            asks("price", Kind.TEXT),
                            asks("usual-delay", Kind.TEXT),
                            asks("counter", Kind.PROSE),
                            asks("paper", Kind.PROSE),
                            asks("questions", Kind.LIST)),
                    "form",
                    Shape.of("form", asks("pages", Kind.LIST), asks("eligibility", Kind.LIST)),
                    "tariffs",
                    Shape.of("tariffs", asks("", Kind.LIST)),
                    "circuit",
                    Shape.of("circuit", choice("start", Source.STEPS), asks("steps", Kind.LIST)),
                    "letters",
                    Shape.of("letters", asks("", Kind.LIST)),
                    "legal",
                    Shape.of(
                            "legal",
                            choice("silence", SILENCES),
                            asks("months", Kind.NUMBER),
                            asks("days", Kind.NUMBER),
                            asks("silence-reference", Kind.LINE),
                            asks("target-working-days", Kind.NUMBER),
                            asks("references", Kind.LINES),
                            asks("appeal", Kind.PROSE),
                            asks("extension.months", Kind.NUMBER),
                            asks("extension.reference", Kind.LINE),
                            choice("local.silence", SILENCES),
                            asks("local.months", Kind.NUMBER),
                            asks("local.reference", Kind.LINE),
                            asks("for-state", Kind.FLAG),
                            asks("data.purpose", Kind.TEXT),
                            choice("data.basis", "legal-obligation", "public-task", "consent"),
                            asks("data.recipients", Kind.TEXT),
                            several("data.special", SPECIAL)),
                    "retention",
                    Shape.of(
                            "retention",
                            asks("years", Kind.NUMBER),
                            asks("months", Kind.NUMBER),
                            choice("fate", "keep", "destroy", "sort"),
                            asks("reference", Kind.LINE)),
                    "checks",
                    Shape.of("checks", asks("", Kind.LIST)),
                    "sample",
                    Shape.of("sample", asks("", Kind.YAML)));

    /** Members of lists, by the name of the list. */
    private static final Map<String, Shape> MEMBERS =
            Map.of(
                    "prepare",
                            Shape.of("prepare", asks("label", Kind.TEXT), asks("hint", Kind.TEXT)),
                    "questions",
                            Shape.of(
                                    "questions",
                                    asks("question", Kind.TEXT),
                                    asks("answer", Kind.PROSE)),
                    "pages",
                            Shape.of(
                                    "pages",
                                    asks("title", Kind.TEXT),
                                    asks("intro", Kind.TEXT),
                                    asks("fields", Kind.LIST),
                                    asks("when", Kind.CONDITION)),
                    "options",
                            Shape.of(
                                    "options",
                                    asks("label", Kind.TEXT),
                                    asks("hint", Kind.TEXT),
                                    asks("value", Kind.LINE)),
                    "eligibility",
                            Shape.of(
                                    "eligibility",
                                    asks("when", Kind.CONDITION),
                                    asks("because", Kind.TEXT),
                                    asks("instead", Kind.TEXT),
                                    asks("procedure", Kind.LINE)),
                    "tariffs",
                            Shape.of(
                                    "tariff",
                                    asks("label", Kind.TEXT),
                                    asks("reference", Kind.LINE),
                                    asks("from", Kind.LINE),
                                    asks("unit", Kind.TEXT),
                                    asks("amount", Kind.NUMBER),
                                    asks("values", Kind.YAML),
                                    asks("brackets", Kind.YAML)),
                    "transitions",
                            Shape.of(
                                    "transitions",
                                    asks("label", Kind.TEXT),
                                    asks("hint", Kind.TEXT),
                                    choice(
                                            "action",
                                            "advance",
                                            "send-back",
                                            "ask-resident",
                                            "accept",
                                            "refuse",
                                            "close"),
                                    choice("to", Source.STEPS),
                                    asks("reason-required", Kind.FLAG),
                                    choice("letter", Source.LETTERS)),
                    "opinions",
                            Shape.of(
                                    "opinions",
                                    asks("name", Kind.TEXT),
                                    choice("role", ROLES),
                                    choice("department", Source.DEPARTMENTS),
                                    asks("external", Kind.FLAG),
                                    asks("email", Kind.LINE)),
                    "letters",
                            Shape.of(
                                    "letter",
                                    asks("public-title", Kind.TEXT),
                                    asks("body", Kind.PROSE),
                                    asks("outcome", Kind.LINE)),
                    "checks", Shape.of("check", asks("", Kind.PROSE)));

    private final FieldShapes fields;

    Shapes(FieldShapes fields) {
        this.fields = fields;
    }

    /** The form of a place; nothing when the place has none, or does not exist. */
    Optional<Shape> of(JsonNode tree, Place place) {
        if (place.root()) {
            return Optional.of(PRESENTATION);
        }
        if (place.steps().size() == 1) {
            return Optional.ofNullable(PARTS.get(place.name()));
        }
        JsonNode node = Tree.at(tree, place);
        return node == null
                ? Optional.empty()
                : switch (place.parent().name()) {
                    case "fields" -> Optional.of(fields.of(node));
                    case "steps" -> Optional.of(StepShapes.of(node));
                    case String list -> Optional.ofNullable(MEMBERS.get(list));
                };
    }

    private static String[] moments() {
        return Stream.of(LifeEvent.values()).map(LifeEvent::code).toArray(String[]::new);
    }
}
