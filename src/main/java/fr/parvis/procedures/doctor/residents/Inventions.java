package fr.parvis.procedures.doctor.residents;

import fr.parvis.forms.Answers;
import fr.parvis.forms.FieldDefinition;
import fr.parvis.forms.Question;
import fr.parvis.forms.Setting;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.function.Function;
import java.util.regex.Pattern;

/** Answers nobody gave, for each kind of question. */
final class Inventions {

    private final Random chance;
    private final LocalDate today;
    private final InventedTimes times;
    private final InventedChoices choices;
    private final Map<String, Function<Question, Object>> byType = new HashMap<>();

    Inventions(Random chance, LocalDate today) {
        this.chance = chance;
        this.today = today;
        times = new InventedTimes(chance, today);
        choices = new InventedChoices(chance);
        List.of("explanation", "calculated", "hidden").forEach(type -> byType.put(type, _ -> null));
        texts();
        people(new InventedPeople(chance, today));
        numbers(new InventedNumbers(chance));
        byType.put("date", times::day);
        byType.put("date-range", question -> times.range(question.field(), null));
        byType.put("time-slot", question -> times.slot(question.field(), null));
        byType.put("yes-no", question -> choices.yesNo(question.field()));
        byType.put("choice", choices::pick);
        byType.put("choices", choices::some);
        byType.put("file", question -> files(question.field()));
    }

    /** An answer to a question that is no group. */
    Object of(Question question) {
        return question.type()
                .example(question)
                .orElseGet(
                        () ->
                                byType.getOrDefault(question.field().type(), _ -> "essai")
                                        .apply(question));
    }

    /** The answer that says what was looked for, made whole. */
    Object complete(Question question, Object pin) {
        FieldDefinition field = question.field();
        if (pin == Candidates.ANY) {
            return of(question);
        }
        Map<?, ?> parts = pin instanceof Map<?, ?> map ? map : Map.of();
        return switch (field.type()) {
            case "date-range" -> times.range(field, parts.get("from"));
            case "time-slot" -> times.slot(field, parts.get("date"));
            case "choices" -> InventedChoices.asMany(question, pin);
            case "consent" -> InventedChoices.consent(field, "yes".equals(pin));
            case "choice" -> "other".equals(pin) ? InventedChoices.other(pin) : pin;
            default -> pin;
        };
    }

    private void texts() {
        byType.put("short-text", question -> shortText(question.field()));
        byType.put(
                "long-text",
                question ->
                        cut("Une réponse inventée, pour essayer la démarche.", question.field()));
        byType.put("commune", _ -> Map.of("typed", "Lyon", "code", "69123"));
        byType.put("country", _ -> "FR");
        byType.put("point", _ -> Map.of("address", "Devant le 3 rue du Port"));
        byType.put("request-reference", _ -> today.getYear() + "-000001");
        byType.put(
                "consent",
                question -> InventedChoices.consent(question.field(), chance.nextBoolean()));
    }

    private void people(InventedPeople people) {
        byType.put("identity", _ -> people.identity());
        byType.put("household-member", _ -> people.child());
        byType.put("email", _ -> people.email());
        byType.put("phone", _ -> people.phone());
        byType.put("address", _ -> people.address());
        byType.put("place", _ -> people.place());
        byType.put("signature", _ -> people.signature());
    }

    private void numbers(InventedNumbers numbers) {
        byType.put("number", question -> numbers.between(question.field()));
        byType.put("money", question -> numbers.between(question.field()));
        byType.put("siret", _ -> numbers.siret());
        byType.put("rna", _ -> numbers.rna());
        byType.put("iban", _ -> numbers.iban());
    }

    private String shortText(FieldDefinition field) {
        return Setting.pattern("pattern")
                .of(field)
                .map(Pattern::pattern)
                .map(pattern -> new WordOf(pattern, chance).made())
                .orElseGet(() -> cut("essai " + (1 + chance.nextInt(99)), field));
    }

    private static String cut(String text, FieldDefinition field) {
        int most = Setting.whole("maxLength").of(field).orElse(text.length());
        return text.substring(0, Math.min(most, text.length())).strip();
    }

    private List<Object> files(FieldDefinition field) {
        List<String> kinds =
                Setting.someOf("kinds", "image", "pdf", "office")
                        .of(field)
                        .orElse(List.of("image", "pdf"));
        SmallFile file = kinds.contains("pdf") ? SmallFile.PDF : SmallFile.PNG;
        Map<String, Object> kept = new LinkedHashMap<>();
        kept.put("id", 1L + chance.nextInt(1_000_000));
        kept.put("name", field.id() + file.ending());
        kept.put("size", (long) file.content().length);
        if (Boolean.TRUE.equals(field.settings().get("validity"))) {
            kept.put("until", Answers.written(today.plusYears(1)));
        }
        if (field.settings().containsKey("perFile")) {
            kept.put("what", "essai");
        }
        return List.of(kept);
    }
}
