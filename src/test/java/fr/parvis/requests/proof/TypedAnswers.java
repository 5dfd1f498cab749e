package fr.parvis.requests.proof;

import fr.parvis.forms.Answers;
import fr.parvis.procedures.doctor.residents.SmallFile;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/** Answers as a person types them: what to put into each control of the real pages, by its name. */
public final class TypedAnswers {

    /** The id of a stored file, in the names of what is asked about it. */
    private static final Pattern STORED = Pattern.compile("\\.\\d+\\.(?=what|until)");

    private final Map<String, List<String>> values = new LinkedHashMap<>();
    private final Map<String, SmallFile> files = new LinkedHashMap<>();
    private final Map<String, Integer> rows = new LinkedHashMap<>();

    public TypedAnswers(Answers answers) {
        answers.values().forEach(this::add);
    }

    /** Nothing for a control that these answers leave alone. */
    public List<String> of(String control) {
        return values.getOrDefault(STORED.matcher(control).replaceAll(".file."), List.of());
    }

    /** The file to choose, by the name of its control. */
    public Map<String, SmallFile> files() {
        return files;
    }

    /** How many rows each group has. */
    public Map<String, Integer> rows() {
        return rows;
    }

    private void add(String path, Object answer) {
        switch (answer) {
            case null -> {}
            case Map<?, ?> parts when parts.get("choice") != null -> chosen(path, parts, "choice");
            case Map<?, ?> parts when parts.get("agreed") != null -> chosen(path, parts, "agreed");
            case Map<?, ?> parts -> parts(path, parts);
            case List<?> list -> list(path, list);
            default -> values.computeIfAbsent(path, _ -> new ArrayList<>()).add(answer.toString());
        }
    }

    /** One part has the name of the whole. */
    private void chosen(String path, Map<?, ?> parts, String whole) {
        add(path, parts.get(whole));
        parts.forEach(
                (part, value) -> {
                    if (!part.equals(whole)) {
                        add(path + "." + part, value);
                    }
                });
    }

    private void parts(String path, Map<?, ?> parts) {
        parts.forEach((part, value) -> add(path + "." + part, value));
    }

    private void list(String path, List<?> list) {
        for (int i = 0; i < list.size(); i++) {
            switch (list.get(i)) {
                case Map<?, ?> file when file.containsKey("size") -> {
                    files.put(path, SmallFile.named(file.get("name").toString()));
                    parts(path + ".file", file);
                }
                case Map<?, ?> other when other.containsKey("choice") -> add(path, other);
                case Map<?, ?> row -> {
                    rows.put(path, list.size());
                    parts(path + "[" + i + "]", row);
                }
                case Object one -> add(path, one);
            }
        }
    }
}
