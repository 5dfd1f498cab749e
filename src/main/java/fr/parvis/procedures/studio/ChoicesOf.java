package fr.parvis.procedures.studio;

import fr.parvis.commune.Departments;
import fr.parvis.procedures.drafts.Place;
import fr.parvis.procedures.drafts.Tree;
import fr.parvis.ui.Choice;
import fr.parvis.ui.Frame;
import java.text.Collator;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;
import tools.jackson.databind.JsonNode;

/** What a choice of the studio offers, in words. A value that is not offered is shown as it is. */
@Component
class ChoicesOf {

    private final Departments departments;
    private final FieldShapes fields;

    ChoicesOf(Departments departments, FieldShapes fields) {
        this.departments = departments;
        this.fields = fields;
    }

    List<Choice> of(Entry entry, JsonNode tree, Collection<String> chosen, Frame frame) {
        var all = new LinkedHashMap<>(offered(entry, tree, frame));
        chosen.stream().filter(it -> !it.isEmpty()).forEach(it -> all.putIfAbsent(it, it));
        var choices = new ArrayList<Choice>();
        all.forEach(
                (value, label) ->
                        choices.add(new Choice(value, label, null, chosen.contains(value))));
        return choices;
    }

    private Map<String, String> offered(Entry entry, JsonNode tree, Frame frame) {
        var offered = new LinkedHashMap<String, String>();
        switch (entry.source()) {
            case FIXED ->
                    entry.values()
                            .forEach(value -> offered.put(value, Said.value(entry, value, frame)));
            case DEPARTMENTS ->
                    departments.all().forEach(it -> offered.put(it.code(), frame.t(it.name())));
            case FIELD_TYPES -> offered.putAll(types(frame));
            case FIELDS -> offered.putAll(KnownOptions.fields(tree));
            case STEPS -> offered.putAll(named(tree, "circuit.steps"));
            case LETTERS -> offered.putAll(named(tree, "letters"));
            case TARIFFS -> offered.putAll(named(tree, "tariffs"));
        }
        return offered;
    }

    Map<String, String> types(Frame frame) {
        var types = new LinkedHashMap<String, String>();
        var alphabet = Collator.getInstance(frame.locale());
        fields.codes().stream()
                .map(code -> Map.entry(code, Said.type(code, frame)))
                .sorted(Map.Entry.comparingByValue(alphabet))
                .forEach(type -> types.put(type.getKey(), type.getValue()));
        return types;
    }

    private static Map<String, String> named(JsonNode tree, String list) {
        var named = new LinkedHashMap<String, String>();
        JsonNode members = Tree.at(tree, Place.of(list));
        if (members != null) {
            members.forEach(it -> named.putIfAbsent(it.path("id").asString(""), Titles.own(it)));
        }
        return named;
    }
}
