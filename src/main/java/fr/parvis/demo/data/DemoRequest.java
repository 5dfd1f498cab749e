package fr.parvis.demo.data;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import tools.jackson.core.type.TypeReference;

/**
 * A request of {@code demo/requests.yaml} and what happens to it.
 *
 * @param id for others to be like, or null
 * @param like id of the request whose answers hold where this one gives none, or null
 * @param insee of the commune
 * @param language of the resident
 * @param answers by name of the field; a date may be {@code 1990-05-14} or {@code today+30}
 */
record DemoRequest(
        String id,
        String like,
        String insee,
        String procedure,
        String language,
        Map<String, String> answers,
        List<Act> acts) {

    /**
     * @param who name of an agent, or null for the resident
     * @param form the last part of the address it is sent to, for example {@code decision}
     */
    record Act(String who, String form, Map<String, String> values) {}

    static List<DemoRequest> all() {
        List<DemoRequest> all = DemoTownHalls.read("/demo/requests.yaml", new TypeReference<>() {});
        Map<String, DemoRequest> models =
                all.stream()
                        .filter(request -> request.id != null)
                        .collect(Collectors.toMap(DemoRequest::id, Function.identity()));
        return all.stream().map(request -> request.after(models.get(request.like))).toList();
    }

    private DemoRequest after(DemoRequest model) {
        if (model == null) {
            return this;
        }
        Map<String, String> both = new LinkedHashMap<>(model.answers);
        both.putAll(answers);
        return new DemoRequest(id, like, insee, procedure, language, both, acts);
    }

    /** As the fields of the pages are named: dates in three parts. */
    Map<String, String> typed(LocalDate today) {
        Map<String, String> typed = new LinkedHashMap<>();
        answers.forEach(
                (name, value) -> {
                    if (value.startsWith("today+")) {
                        long days = Long.parseLong(value.substring("today+".length()));
                        typeDate(typed, name, today.plusDays(days));
                    } else if (value.matches("\\d{4}-\\d{2}-\\d{2}")) {
                        typeDate(typed, name, LocalDate.parse(value));
                    } else {
                        typed.put(name, value);
                    }
                });
        return typed;
    }

    private static void typeDate(Map<String, String> typed, String name, LocalDate date) {
        typed.put(name + ".day", Integer.toString(date.getDayOfMonth()));
        typed.put(name + ".month", Integer.toString(date.getMonthValue()));
        typed.put(name + ".year", Integer.toString(date.getYear()));
    }
}
