package fr.parvis.requests.life;

import fr.parvis.forms.Answers;
import fr.parvis.forms.FieldDefinition;
import fr.parvis.forms.FormDefinition;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Who asks, as they said it in the form. Fields tell it by the setting {@code applicant: true}; in
 * a repeated group, the first row counts.
 *
 * @param email empty when the person gave none and will be answered by letter
 * @param phone empty when not given
 */
public record Applicant(String name, String email, String phone) {

    private static final List<String> NAME_PARTS = List.of("firstNames", "usedName", "birthName");

    public static Applicant of(FormDefinition form, Answers answers) {
        List<Said> said =
                form.pages().stream()
                        .flatMap(page -> page.fields().stream())
                        .flatMap(field -> said(field, answers.values().get(field.id())))
                        .toList();
        return new Applicant(
                first(said, "identity", Applicant::fullName),
                first(said, "email", Object::toString),
                first(said, "phone", Object::toString));
    }

    private record Said(String type, Object value) {}

    private static Stream<Said> said(FieldDefinition field, Object value) {
        if (!field.fields().isEmpty()
                && value instanceof List<?> rows
                && !rows.isEmpty()
                && rows.getFirst() instanceof Map<?, ?> row) {
            return field.fields().stream().flatMap(inner -> said(inner, row.get(inner.id())));
        }
        boolean applicant = Boolean.TRUE.equals(field.settings().get("applicant"));
        return applicant && value != null
                ? Stream.of(new Said(field.type(), value))
                : Stream.empty();
    }

    private static String first(
            List<Said> said, String type, java.util.function.Function<Object, String> read) {
        return said.stream()
                .filter(one -> one.type().equals(type))
                .map(one -> read.apply(one.value()).strip())
                .filter(text -> !text.isEmpty())
                .findFirst()
                .orElse("");
    }

    /** First names, then the name in use, else the name of birth. */
    private static String fullName(Object identity) {
        if (!(identity instanceof Map<?, ?> parts)) {
            return identity.toString();
        }
        boolean used = parts.get("usedName") instanceof String name && !name.isBlank();
        return NAME_PARTS.stream()
                .filter(part -> !(used && part.equals("birthName")))
                .map(parts::get)
                .filter(Objects::nonNull)
                .map(Object::toString)
                .filter(part -> !part.isBlank())
                .collect(Collectors.joining(" "));
    }
}
