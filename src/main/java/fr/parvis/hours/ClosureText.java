package fr.parvis.hours;

import fr.parvis.kernel.LocalizedText;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import tools.jackson.databind.json.JsonMapper;

/** Closures as they are kept: JSON, days as ISO 8601 writes them. */
public final class ClosureText {

    private static final JsonMapper JSON = JsonMapper.builder().build();

    private ClosureText() {}

    private record Row(String from, String to, String reason) {}

    public static String write(List<Closure> closures) {
        return JSON.writeValueAsString(
                closures.stream()
                        .map(
                                each ->
                                        new Row(
                                                each.from().toString(),
                                                each.to().toString(),
                                                each.reason() == null ? "" : each.reason().fr()))
                        .toList());
    }

    public static List<Closure> read(String json) {
        return Stream.of(JSON.readValue(json, Row[].class)).map(ClosureText::closure).toList();
    }

    private static Closure closure(Row row) {
        return Closure.closed(
                LocalDate.parse(row.from()),
                LocalDate.parse(row.to()),
                row.reason().isBlank() ? null : LocalizedText.of(row.reason()));
    }
}
