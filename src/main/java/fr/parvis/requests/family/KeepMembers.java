package fr.parvis.requests.family;

import fr.parvis.account.Households;
import fr.parvis.forms.Answers;
import fr.parvis.forms.FormDefinition;
import fr.parvis.requests.life.Arrived;
import fr.parvis.requests.life.Request;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.context.event.EventListener;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Notes at receipt for whom of the household a request is: whoever a field of the form asks for as
 * a member, and whom the account knows by that name and day of birth.
 */
@Component
class KeepMembers {

    private static final String TYPE = "household-member";

    private final Households households;
    private final JdbcClient jdbc;

    KeepMembers(Households households, JdbcClient jdbc) {
        this.households = households;
        this.jdbc = jdbc;
    }

    @EventListener
    void received(Arrived arrived) {
        Request request = arrived.request();
        if (request.version() == 0 && request.residentId() != null) {
            Set<Long> members = new TreeSet<>();
            named(arrived.revision().definition().form(), request.answers())
                    .forEach(one -> members.addAll(known(request.residentId(), one)));
            if (!members.isEmpty()) {
                keep(request.id(), members);
            }
        }
    }

    private List<Long> known(long resident, Map<?, ?> person) {
        return birth(person).stream()
                .flatMap(
                        day ->
                                households
                                        .idsOf(
                                                resident,
                                                text(person, "firstNames"),
                                                text(person, "birthName"),
                                                day)
                                        .stream())
                .toList();
    }

    /** Everybody named in such a field, also in a row of a group. */
    private static Stream<Map<?, ?>> named(FormDefinition form, Answers answers) {
        Set<String> ids =
                form.fields()
                        .flatMap(field -> field.withInner())
                        .filter(field -> field.type().equals(TYPE))
                        .map(field -> field.id())
                        .collect(Collectors.toSet());
        return ids.isEmpty() ? Stream.empty() : within(answers.values(), ids);
    }

    private static Stream<Map<?, ?>> within(Map<?, ?> values, Set<String> ids) {
        return values.entrySet().stream()
                .flatMap(
                        entry ->
                                entry.getValue() instanceof Map<?, ?> person
                                                && ids.contains(entry.getKey())
                                        ? Stream.of(person)
                                        : rows(entry.getValue()).flatMap(row -> within(row, ids)));
    }

    private static Stream<Map<?, ?>> rows(Object value) {
        return value instanceof List<?> rows
                ? rows.stream().filter(Map.class::isInstance).map(row -> (Map<?, ?>) row)
                : Stream.empty();
    }

    private static Optional<LocalDate> birth(Map<?, ?> person) {
        Object written = person.get("birthDate");
        return written == null
                ? Optional.empty()
                : new Answers(Map.of("birth", written)).date("birth");
    }

    private static String text(Map<?, ?> person, String part) {
        return person.get(part) instanceof String text ? text.strip() : "";
    }

    private void keep(long request, Set<Long> members) {
        jdbc.sql("insert into request_member (request_id, member_id) select ?, unnest(?)")
                .params(request, members.toArray(Long[]::new))
                .update();
    }
}
