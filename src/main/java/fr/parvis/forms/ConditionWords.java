package fr.parvis.forms;

import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * A condition in words: {@code « Nature » est « Terrasse » ou « Étalage »}.
 *
 * @param known the fields it may name, by their id
 */
public record ConditionWords(Map<String, FieldDefinition> known, Language language) {

    /** Fields of one form; those in groups stand under their own ids, after those of the form. */
    public static ConditionWords of(FormDefinition form, Language language) {
        Map<String, FieldDefinition> known =
                form.fields()
                        .flatMap(FieldDefinition::withInner)
                        .collect(
                                Collectors.toMap(
                                        FieldDefinition::id, Function.identity(), (a, b) -> a));
        return new ConditionWords(known, language);
    }

    public String of(Condition condition) {
        return switch (condition) {
            case Condition.All(List<Condition> all) -> joined(all, "forms.condition.and");
            case Condition.Any(List<Condition> any) -> joined(any, "forms.condition.or");
            case Condition.Not(Condition.Is is) -> say("is-not", is.field(), values(is));
            case Condition.Not(Condition.Filled filled) -> say("empty", filled.field());
            case Condition.Not(Condition other) -> words("forms.condition.not", of(other));
            case Condition.Is is -> say("is", is.field(), values(is));
            case Condition.Filled filled -> say("filled", filled.field());
            case Condition.Above above ->
                    say("above", above.field(), language.format().number(above.bound()));
            case Condition.Below below ->
                    say("below", below.field(), language.format().number(below.bound()));
            case Condition.Before before -> say("before", before.field(), day(before.day()));
            case Condition.After after -> say("after", after.field(), day(after.day()));
        };
    }

    private String joined(List<Condition> parts, String key) {
        return parts.stream()
                .map(this::of)
                .filter(part -> !part.isEmpty())
                .distinct()
                .collect(Collectors.joining(words(key)));
    }

    private String values(Condition.Is is) {
        return is.values().stream()
                .map(value -> words("forms.condition.value", label(is.field(), value)))
                .collect(Collectors.joining(words("forms.condition.or")));
    }

    private String label(String field, String value) {
        FieldDefinition asked = known.get(field);
        if (asked != null) {
            for (FieldDefinition.Option option : asked.options()) {
                if (option.value().equals(value)) {
                    return option.label().in(language.locale());
                }
            }
        }
        return switch (value) {
            case "yes" -> words("forms.yes");
            case "no" -> words("forms.no");
            default -> value;
        };
    }

    private String day(DayBound bound) {
        if (bound.fixed() != null) {
            return language.format().date(bound.fixed());
        }
        if (bound.isToday()) {
            return words("forms.condition.today");
        }
        var period = bound.fromToday();
        String unit =
                period.getYears() != 0 ? "years" : period.getMonths() != 0 ? "months" : "days";
        int count = period.getYears() + period.getMonths() + period.getDays();
        return words("forms.condition." + unit + (count < 0 ? "-ago" : "-ahead"), Math.abs(count));
    }

    private String say(String key, String field, Object... more) {
        FieldDefinition asked = known.get(field);
        String name = asked == null ? field : asked.label().in(language.locale());
        Object[] arguments = new Object[more.length + 1];
        arguments[0] = name;
        System.arraycopy(more, 0, arguments, 1, more.length);
        return words("forms.condition." + key, arguments);
    }

    private String words(String key, Object... arguments) {
        return language.words().get(key, arguments);
    }
}
