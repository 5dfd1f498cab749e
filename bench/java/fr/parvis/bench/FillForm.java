package fr.parvis.bench;

import fr.parvis.forms.Answers;
import fr.parvis.forms.FieldDefinition;
import fr.parvis.forms.FormDefinition;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * Answers every question of a form as an invented person could, whatever the procedure: by the type
 * of the field and its bounds. Gives no files, and chooses so that none is needed.
 */
final class FillForm {

    /** What the type alone cannot tell: the usual case, or the one that asks for no document. */
    private static final Map<String, List<String>> USUAL =
            Map.of(
                    "ne-ou", List.of("ici"),
                    "identites", List.of("honneur"),
                    "preuve-domicile", List.of("honneur"),
                    "devant-voisin", List.of("no"),
                    "limitation", List.of("no"));

    private final LocalDate today;
    private final Randomness chance;

    private FillForm(LocalDate today, Randomness chance) {
        this.today = today;
        this.chance = chance;
    }

    /**
     * Answers of questions that turn out to be hidden are among them.
     *
     * @param today the day the form is filled in
     */
    static Answers answers(FormDefinition form, LocalDate today, Randomness chance) {
        var fill = new FillForm(today, chance);
        var answers = new LinkedHashMap<String, Object>();
        form.pages().forEach(page -> answers.putAll(fill.all(page.fields())));
        return new Answers(answers);
    }

    private Map<String, Object> all(List<FieldDefinition> fields) {
        var answers = new LinkedHashMap<String, Object>();
        for (FieldDefinition field : fields) {
            Object answer = answer(field);
            if (answer != null) {
                answers.put(field.id(), answer);
            }
        }
        return answers;
    }

    private Object answer(FieldDefinition field) {
        return switch (field.type()) {
            case "short-text", "long-text" -> Townspeople.name(chance) + " " + chance.below(100);
            case "email" -> Townspeople.email(chance);
            case "phone" -> Townspeople.phone(chance);
            case "siret" -> Townspeople.siret(chance);
            case "number", "money" -> number(field);
            case "choice" -> chance.oneOf(usual(field, options(field)));
            case "choices" -> some(options(field));
            case "yes-no" -> yesOrNo(field);
            case "date" -> date(field);
            case "identity" -> identity();
            case "household-member" -> child();
            case "address" -> address();
            case "place" -> Map.of("city", "Dinan", "country", "France");
            case "group" -> rows(field);
            case "file", "explanation", "calculated" -> null;
            default -> throw new IllegalArgumentException("no answer for " + field.type());
        };
    }

    private static List<String> options(FieldDefinition field) {
        return field.options().stream().map(FieldDefinition.Option::value).toList();
    }

    private static List<String> usual(FieldDefinition field, List<String> otherwise) {
        List<String> usual = USUAL.getOrDefault(field.id(), otherwise);
        return otherwise.containsAll(usual) ? usual : otherwise;
    }

    private List<String> some(List<String> options) {
        List<String> chosen =
                options.stream().filter(_ -> chance.percent(40)).collect(Collectors.toList());
        return chosen.isEmpty() ? List.of(options.getFirst()) : chosen;
    }

    private String yesOrNo(FieldDefinition field) {
        return Boolean.TRUE.equals(field.settings().get("mustBe"))
                ? "yes"
                : chance.oneOf(usual(field, List.of("yes", "no")));
    }

    /** Whole, so that any number of decimals is right. */
    private String number(FieldDefinition field) {
        int min = (int) Math.ceil(bound(field, "min", 1));
        int max = (int) Math.min(bound(field, "max", min + 20.0), min + 20.0);
        return Integer.toString(chance.between(min, max));
    }

    private static double bound(FieldDefinition field, String name, double otherwise) {
        return field.settings().get(name) instanceof Object bound
                ? Double.parseDouble(bound.toString())
                : otherwise;
    }

    /**
     * In the past where the form asks for that, else soon, the later of two dates after the first.
     */
    private Map<String, String> date(FieldDefinition field) {
        LocalDate date =
                field.settings().containsKey("max")
                        ? today.minusDays(chance.between(1_200, 25_000))
                        : today.plusDays(
                                chance.between(20, 60)
                                        + (field.settings().containsKey("notBefore") ? 60 : 0));
        return Answers.written(date);
    }

    private Map<String, Object> child() {
        var child = new HashMap<String, Object>(identity());
        child.put("birthDate", Answers.written(today.minusDays(chance.between(1_200, 4_000))));
        return child;
    }

    private Map<String, String> identity() {
        return Map.of(
                "firstNames", Townspeople.firstName(chance), "birthName", Townspeople.name(chance));
    }

    private Map<String, String> address() {
        return Map.of("street", Townspeople.street(chance), "postalCode", "22490", "city", "Dinan");
    }

    private List<Map<String, Object>> rows(FieldDefinition field) {
        return IntStream.range(0, chance.percent(70) ? 1 : 2).mapToObj(_ -> row(field)).toList();
    }

    /** With the key that the pages give each row. */
    private Map<String, Object> row(FieldDefinition field) {
        Map<String, Object> row = all(field.fields());
        row.put("_row", "%08x".formatted(chance.below(Integer.MAX_VALUE)));
        return row;
    }
}
