package fr.parvis.forms.types;

import fr.parvis.forms.Input;
import fr.parvis.forms.OptionView;
import fr.parvis.forms.Question;
import fr.parvis.forms.connect.AddressDirectory;
import fr.parvis.forms.connect.AddressDirectory.Found;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;

/** Looks an address up where a person asks for it, and takes the one they press. */
record AddressSearch(AddressDirectory directory) {

    /** What was typed to look for, and what was found; parts of a draft only. */
    private static final String SEARCH = "search";

    private static final String FOUND = "found";

    private static final List<String> TAKEN = List.of("street", "postalCode", "city");

    Object read(Question question, Input input, Object typed) {
        Map<String, Object> answer = copy(typed);
        input.line(question.path() + "." + SEARCH).ifPresent(text -> answer.put(SEARCH, text));
        Optional<String> pressed = input.pressed("save", question.path());
        if (pressed.isEmpty()) {
            return answer.isEmpty() ? typed : answer;
        }
        String which = pressed.get();
        if (which.isEmpty()) {
            answer.put(FOUND, found(Parts.text(answer, SEARCH)));
        } else {
            take(answer, which);
        }
        return answer;
    }

    private List<Map<String, Object>> found(String text) {
        return directory.find(text).stream().map(AddressSearch::asAnswer).toList();
    }

    private static Map<String, Object> asAnswer(Found found) {
        return Map.of(
                "label", found.label(),
                "street", found.street(),
                "postalCode", found.postalCode(),
                "city", found.city());
    }

    private static void take(Map<String, Object> answer, String which) {
        if (answer.get(FOUND) instanceof List<?> found
                && which.matches("\\d")
                && Integer.parseInt(which) < found.size()
                && found.get(Integer.parseInt(which)) instanceof Map<?, ?> one) {
            TAKEN.forEach(part -> answer.put(part, String.valueOf(one.get(part))));
            answer.remove(FOUND);
            answer.remove(SEARCH);
        }
    }

    /** What to choose from; null when nothing was looked for. */
    static List<OptionView> found(Object answer) {
        if (!(answer instanceof Map<?, ?> parts) || !(parts.get(FOUND) instanceof List<?> found)) {
            return null;
        }
        return IntStream.range(0, found.size())
                .mapToObj(
                        i ->
                                new OptionView(
                                        String.valueOf(i), Parts.text(found.get(i), "label"), null))
                .toList();
    }

    static Object settled(Object answer) {
        if (!(answer instanceof Map<?, ?>)) {
            return answer;
        }
        Map<String, Object> settled = copy(answer);
        settled.remove(FOUND);
        settled.remove(SEARCH);
        return Map.copyOf(settled);
    }

    private static Map<String, Object> copy(Object answer) {
        Map<String, Object> copy = new LinkedHashMap<>();
        if (answer instanceof Map<?, ?> parts) {
            parts.forEach((key, value) -> copy.put(key.toString(), value));
        }
        return copy;
    }
}
