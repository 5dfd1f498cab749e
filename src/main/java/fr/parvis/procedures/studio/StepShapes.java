package fr.parvis.procedures.studio;

import static fr.parvis.procedures.studio.Entry.asks;
import static fr.parvis.procedures.studio.Entry.choice;
import static fr.parvis.procedures.studio.Entry.several;

import fr.parvis.procedures.studio.Entry.Kind;
import fr.parvis.procedures.studio.Entry.Source;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import tools.jackson.databind.JsonNode;

/** The form of a step: what all have in common, and the keys of its kind. */
final class StepShapes {

    private static final String[] ROLES = {"agent", "visa", "signataire", "responsable"};

    private static final String[] KINDS = {
        "review", "approval", "decision", "opinion", "payment", "appointment", "signature",
        "letter", "message", "hook", "wait", "procedure", "question", "end"
    };

    private static final List<Entry> COMMON =
            List.of(
                    asks("name", Kind.TEXT),
                    choice("kind", KINDS),
                    choice("role", ROLES),
                    choice("department", Source.DEPARTMENTS),
                    choice(
                            "public-status",
                            "received",
                            "in-hand",
                            "waiting-for-you",
                            "accepted",
                            "refused",
                            "closed"),
                    asks("public-name", Kind.TEXT),
                    asks("working-days", Kind.NUMBER));

    private static final Map<String, List<Entry>> OWN =
            Map.ofEntries(
                    Map.entry("approval", List.of(asks("levels", Kind.NUMBER))),
                    Map.entry("decision", List.of(asks("delegation", Kind.LINE))),
                    Map.entry(
                            "opinion",
                            List.of(
                                    asks("opinions", Kind.LIST),
                                    choice("by-default", "favourable", "unfavourable", "none"))),
                    Map.entry(
                            "payment",
                            List.of(
                                    choice("amount", Source.FIELDS),
                                    choice("tariff", Source.TARIFFS))),
                    Map.entry(
                            "appointment",
                            List.of(asks("minutes", Kind.NUMBER), asks("place", Kind.TEXT))),
                    Map.entry(
                            "signature",
                            List.of(choice("letter", Source.LETTERS), several("signers", ROLES))),
                    Map.entry("letter", List.of(choice("letter", Source.LETTERS))),
                    Map.entry(
                            "message",
                            List.of(
                                    asks("message.subject", Kind.TEXT),
                                    asks("message.body", Kind.PROSE))),
                    Map.entry("hook", List.of(asks("hook", Kind.LINE))),
                    Map.entry(
                            "wait",
                            List.of(choice("until", Source.FIELDS), asks("days", Kind.NUMBER))),
                    Map.entry(
                            "procedure",
                            List.of(asks("procedure", Kind.LINE), asks("fill", Kind.YAML))),
                    Map.entry(
                            "question",
                            List.of(asks("question", Kind.PROSE), asks("fields", Kind.LINES))),
                    Map.entry("end", List.of(asks("outcome", Kind.LINE))));

    private StepShapes() {}

    static Entry kinds() {
        return choice("kind", KINDS);
    }

    static Shape of(JsonNode step) {
        String kind = step.path("kind").asString("");
        var entries = new ArrayList<Entry>(COMMON);
        if (kind.equals("end")) {
            entries.removeIf(
                    entry -> List.of("role", "department", "working-days").contains(entry.key()));
        }
        entries.addAll(OWN.getOrDefault(kind, List.of()));
        if (List.of("review", "approval", "decision").contains(kind)) {
            entries.add(Entry.asks("distinct", Kind.LINES));
        }
        if (!kind.equals("end")) {
            entries.add(Entry.asks("transitions", Kind.LIST));
        }
        return new Shape("steps", List.copyOf(entries));
    }
}
