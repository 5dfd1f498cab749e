package fr.parvis.requests.splitting;

import fr.parvis.forms.Answers;
import fr.parvis.forms.FormDefinition;
import fr.parvis.forms.Forms;
import fr.parvis.requests.life.Request;
import fr.parvis.ui.Format;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.springframework.stereotype.Component;

/** Copies answers to another request, with copies of the files among them. */
@Component
class CopyAnswers {

    private final Forms forms;
    private final CopyFiles files;

    CopyAnswers(Forms forms, CopyFiles files) {
        this.forms = forms;
        this.files = files;
    }

    /**
     * Sent on the day of the first: rules of age and of dates measure on it. The copies of files
     * are unclaimed.
     *
     * @param fields whose answers are copied
     */
    Answers copy(Request from, FormDefinition to, Collection<String> fields) {
        Map<String, Object> values = new HashMap<>();
        fields.forEach(field -> values.put(field, from.answers().value(field)));
        values.values().removeIf(Objects::isNull);
        String passage = from.reference() + ":part";
        Map<Long, Long> copies = files.copy(forms.files(to, new Answers(values)), passage);
        files.release(passage);
        values.replaceAll((_, value) -> renamed(value, copies));
        LocalDate day = from.receivedAt().atZone(Format.ZONE).toLocalDate();
        return forms.settle(to, new Answers(Map.copyOf(values)).sentOn(day));
    }

    /** The same value, each file in it by its copy. */
    private static Object renamed(Object value, Map<Long, Long> copies) {
        return switch (value) {
            case List<?> list -> list.stream().map(one -> renamed(one, copies)).toList();
            case Map<?, ?> parts -> {
                Map<String, Object> changed = new LinkedHashMap<>();
                parts.forEach((key, part) -> changed.put(key.toString(), renamed(part, copies)));
                if (parts.get("id") instanceof Number id && copies.containsKey(id.longValue())) {
                    changed.put("id", copies.get(id.longValue()));
                }
                yield changed;
            }
            case Object other -> other;
        };
    }
}
