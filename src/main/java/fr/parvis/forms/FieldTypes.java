package fr.parvis.forms;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** All kinds of fields there are: every bean that is a {@link FieldType}. */
@Component
public final class FieldTypes {

    private final Map<String, FieldType> byCode;

    /**
     * @throws IllegalStateException when two types have the same code
     */
    public FieldTypes(List<FieldType> types) {
        byCode =
                types.stream()
                        .collect(
                                Collectors.toUnmodifiableMap(FieldType::code, Function.identity()));
    }

    public Optional<FieldType> find(String code) {
        return Optional.ofNullable(byCode.get(code));
    }

    /**
     * @throws IllegalArgumentException when there is none: the definition was not checked
     */
    public FieldType get(String code) {
        return find(code).orElseThrow(() -> new IllegalArgumentException("no field type " + code));
    }

    public SortedSet<String> codes() {
        return new TreeSet<>(byCode.keySet());
    }
}
