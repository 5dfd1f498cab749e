package fr.parvis.procedures;

import fr.parvis.forms.Answers;
import fr.parvis.forms.DayBound;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Turns the days that a sample counts from today into the answers that a form keeps. */
final class SampleDays {

    private static final String RELATIVE = "today";

    private SampleDays() {}

    static Map<String, Object> on(LocalDate today, Map<?, ?> sample) {
        Map<String, Object> answers = new LinkedHashMap<>();
        sample.forEach((key, answer) -> answers.put(key.toString(), on(today, answer)));
        return answers;
    }

    private static Object on(LocalDate today, Object answer) {
        return switch (answer) {
            case Map<?, ?> parts -> on(today, parts);
            case List<?> list -> list.stream().map(one -> on(today, one)).toList();
            case String text when text.startsWith(RELATIVE) ->
                    DayBound.parse(text)
                            .<Object>map(day -> Answers.written(day.on(today)))
                            .orElse(text);
            case null, default -> answer;
        };
    }
}
