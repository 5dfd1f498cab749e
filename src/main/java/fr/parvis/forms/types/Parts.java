package fr.parvis.forms.types;

import fr.parvis.forms.Input;
import fr.parvis.forms.Question;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Answers made of several texts, each in its own input. */
public final class Parts {

    private Parts() {}

    /** What was typed in each part; parts the page did not show stay as they were. */
    public static Object read(Question question, Input input, Object before, List<String> names) {
        Map<String, Object> parts = new LinkedHashMap<>();
        for (String name : names) {
            String typed = input.line(question.path() + "." + name).orElse(kept(before, name));
            if (typed != null) {
                parts.put(name, typed);
            }
        }
        return parts.isEmpty() ? before : parts;
    }

    /** One part without the spaces around, never null. */
    public static String text(Object answer, String name) {
        String kept = kept(answer, name);
        return kept == null ? "" : kept.strip();
    }

    private static String kept(Object answer, String name) {
        return answer instanceof Map<?, ?> parts && parts.get(name) instanceof String text
                ? text
                : null;
    }
}
