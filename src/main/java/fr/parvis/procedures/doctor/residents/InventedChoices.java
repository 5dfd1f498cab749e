package fr.parvis.procedures.doctor.residents;

import fr.parvis.forms.FieldDefinition;
import fr.parvis.forms.Question;
import fr.parvis.forms.Setting;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;

/** What is chosen among what a field offers. */
final class InventedChoices {

    private final Random chance;

    InventedChoices(Random chance) {
        this.chance = chance;
    }

    String yesNo(FieldDefinition field) {
        boolean must = Boolean.TRUE.equals(field.settings().get("mustBe"));
        return must || chance.nextBoolean() ? "yes" : "no";
    }

    Object pick(Question question) {
        List<String> values = values(question);
        String value = values.get(chance.nextInt(values.size()));
        return value.equals("other") ? other(value) : value;
    }

    private static List<String> values(Question question) {
        return question.type().values(question.field()).stream().sorted().toList();
    }

    private static boolean free(Question question) {
        return Boolean.TRUE.equals(question.field().settings().get("other"));
    }

    static Object other(Object value) {
        return Map.of("choice", value, "other", "autre chose");
    }

    Object some(Question question) {
        return asMany(question, List.of(values(question).getFirst()));
    }

    /** As many as are asked for at least, those pinned among them. */
    static Object asMany(Question question, Object pin) {
        List<String> chosen = new ArrayList<>();
        ((List<?>) pin).forEach(one -> chosen.add(one.toString()));
        int min = Setting.whole("min").of(question.field()).orElse(1);
        values(question).stream()
                .filter(one -> !chosen.contains(one))
                .limit(Math.max(0, min - chosen.size()))
                .forEach(chosen::add);
        return chosen.stream()
                .<Object>map(one -> one.equals("other") && free(question) ? other(one) : one)
                .toList();
    }

    static Map<String, Object> consent(FieldDefinition field, boolean given) {
        String text = Setting.words("text").of(field).map(words -> words.fr()).orElse("");
        return Map.of("choice", given ? "yes" : "no", "text", text, "sha256", "0".repeat(64));
    }
}
