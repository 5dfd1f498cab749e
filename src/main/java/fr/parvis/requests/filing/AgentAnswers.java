package fr.parvis.requests.filing;

import fr.parvis.account.SignedInAgent;
import fr.parvis.commune.Department;
import fr.parvis.commune.Departments;
import fr.parvis.forms.Answers;
import fr.parvis.forms.FieldDefinition;
import fr.parvis.forms.FormDefinition;
import fr.parvis.forms.Source;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/**
 * What the account of the agent who asks already tells: name and e-mail, where a field is about the
 * applicant; the department, where a field is called {@code service}. To be corrected at will.
 */
@Component
class AgentAnswers {

    private static final String DEPARTMENT = "service";

    private final Departments departments;

    AgentAnswers(Departments departments) {
        this.departments = departments;
    }

    Answers of(FormDefinition form, SignedInAgent agent, Locale locale) {
        return form.fields()
                .reduce(
                        Answers.NONE,
                        (known, field) -> fill(known, field, agent, locale),
                        (one, other) -> other);
    }

    private Answers fill(Answers known, FieldDefinition field, SignedInAgent agent, Locale locale) {
        if (field.id().equals(DEPARTMENT)) {
            return department(known, field, agent, locale);
        }
        boolean applicant = Boolean.TRUE.equals(field.settings().get("applicant"));
        return switch (applicant ? field.type() : "") {
            case "email" -> known.known(field.id(), agent.email(), Source.ACCOUNT);
            case "identity" -> known.known(field.id(), identity(agent.name()), Source.ACCOUNT);
            default -> known;
        };
    }

    /** The account holds one line: the first word is taken for the first name. */
    private static Map<String, Object> identity(String name) {
        int end = name.indexOf(' ');
        return end < 0
                ? Map.of("birthName", name)
                : Map.of(
                        "firstNames", name.substring(0, end), "birthName", name.substring(end + 1));
    }

    private Answers department(
            Answers known, FieldDefinition field, SignedInAgent agent, Locale locale) {
        List<Department> own =
                agent.ownDepartments().stream().sorted().map(departments::get).toList();
        if (field.type().equals("choice")) {
            return own.stream()
                    .map(Department::code)
                    .filter(
                            code ->
                                    field.options().stream()
                                            .anyMatch(it -> it.value().equals(code)))
                    .findFirst()
                    .map(code -> known.known(field.id(), code, Source.ACCOUNT))
                    .orElse(known);
        }
        return own.isEmpty() || !field.type().equals("short-text")
                ? known
                : known.known(
                        field.id(),
                        own.stream()
                                .map(one -> one.name().in(locale))
                                .collect(Collectors.joining(", ")),
                        Source.ACCOUNT);
    }
}
