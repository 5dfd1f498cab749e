package fr.parvis.site.fields;

import fr.parvis.forms.FieldDefinition;
import fr.parvis.forms.FieldType;
import fr.parvis.forms.Input;
import fr.parvis.forms.JsonSchema;
import fr.parvis.forms.Problem;
import fr.parvis.forms.Question;
import fr.parvis.forms.Setting;
import fr.parvis.forms.types.DateLimits;
import fr.parvis.forms.types.Parts;
import fr.parvis.forms.types.WrittenParts;
import fr.parvis.site.calendar.Recurrence;
import java.time.LocalDateTime;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiConsumer;
import org.springframework.stereotype.Component;

/**
 * How often something happens again, in words a secretary uses; or, for who brings one from another
 * program, a rule of iCalendar as it is written there.
 */
@Component
class RecurrenceField implements FieldType {

    /** Id of the {@code date-time} at which it happens for the first time. */
    private static final Setting<String> STARTS = Setting.text("starts").asNeeded();

    private final DateLimits limits;

    RecurrenceField(java.time.Clock clock) {
        this.limits = new DateLimits(clock);
    }

    @Override
    public String code() {
        return "recurrence";
    }

    @Override
    public List<Setting<?>> settings() {
        return List.of(STARTS, DateLimits.MAX);
    }

    @Override
    public Object read(Question question, Input input, Object before) {
        if (!input.has(question.path() + "." + Repeats.EVERY)) {
            return before;
        }
        Map<String, Object> read = new LinkedHashMap<>();
        BiConsumer<String, String> keep =
                (name, typed) -> {
                    if (!typed.isBlank()) {
                        read.put(name, typed);
                    }
                };
        for (String name : List.of(Repeats.EVERY, Repeats.INTERVAL, Repeats.RULE)) {
            keep.accept(name, input.line(question.path() + "." + name).orElse(""));
        }
        read.put(Repeats.DAYS, input.texts(question.path() + "." + Repeats.DAYS));
        Object until = Parts.read(question.at(Repeats.UNTIL), input, null, WrittenParts.NAMES);
        if (until != null) {
            read.put(Repeats.UNTIL, until);
        }
        return read;
    }

    @Override
    public List<Problem> check(Question question, Object answer) {
        String every = Parts.text(answer, Repeats.EVERY);
        if (every.isEmpty() || every.equals(Repeats.NEVER)) {
            return List.of();
        }
        if (!Repeats.ALL.contains(every)) {
            return List.of(question.problemAt(Repeats.EVERY, "site.kinds.recurrence.unknown"));
        }
        return interval(question, answer)
                .or(() -> until(question, answer))
                .or(() -> rule(question, answer))
                .or(() -> happens(question, answer))
                .stream()
                .toList();
    }

    private static Optional<Problem> interval(Question question, Object answer) {
        return Repeats.interval(answer).isPresent()
                ? Optional.empty()
                : Optional.of(
                        question.problemAt(Repeats.INTERVAL, "site.kinds.recurrence.interval"));
    }

    private Optional<Problem> until(Question question, Object answer) {
        WrittenParts until = Repeats.until(answer);
        Question at = question.at(Repeats.UNTIL);
        return until.empty()
                ? Optional.empty()
                : until.problem(at)
                        .or(() -> Repeats.lastDay(answer).flatMap(day -> limits.outside(at, day)));
    }

    private static Optional<Problem> rule(Question question, Object answer) {
        boolean broken =
                Parts.text(answer, Repeats.EVERY).equals(Repeats.OWN)
                        && Recurrence.parse(Parts.text(answer, Repeats.RULE)).isEmpty();
        return broken
                ? Optional.of(question.problemAt(Repeats.RULE, "site.kinds.recurrence.rule"))
                : Optional.empty();
    }

    /** A rule that leads to no second time says something else than its author thinks. */
    private static Optional<Problem> happens(Question question, Object answer) {
        Optional<LocalDateTime> start =
                question.setting(STARTS).flatMap(id -> Moment.of(question.scope().value(id)));
        if (start.isEmpty()) {
            return Optional.empty();
        }
        boolean again =
                Repeats.of(answer, start.get().toLocalDate())
                        .filter(rule -> times(rule, start.get()) > 1)
                        .isPresent();
        return again
                ? Optional.empty()
                : Optional.of(question.problemAt(Repeats.EVERY, "site.kinds.recurrence.once"));
    }

    private static int times(Recurrence rule, LocalDateTime start) {
        return rule.between(start, start, start.plusYears(Recurrence.MOST_YEARS), 2).size();
    }

    @Override
    public List<String> words(Question question, Object answer) {
        return Repeats.words(answer, question.language()).stream().toList();
    }

    @Override
    public Map<String, Object> schema(FieldDefinition field) {
        Map<String, Object> parts = new LinkedHashMap<>();
        parts.put(Repeats.EVERY, JsonSchema.oneOf(Repeats.ALL));
        parts.put(Repeats.INTERVAL, JsonSchema.text());
        parts.put(Repeats.DAYS, JsonSchema.list(JsonSchema.oneOf(Repeats.DAY_CODES)));
        parts.put(Repeats.UNTIL, JsonSchema.date());
        parts.put(Repeats.RULE, JsonSchema.text());
        return JsonSchema.object(parts);
    }

    @Override
    public Optional<Object> example(Question question) {
        return Optional.of(Map.of(Repeats.EVERY, Repeats.NEVER));
    }

    @Override
    public Map<String, Object> extra(Question question, Object answer) {
        String every = Parts.text(answer, Repeats.EVERY);
        return Map.of(
                "every", every.isEmpty() ? Repeats.NEVER : every,
                "days",
                        answer instanceof Map<?, ?> parts && parts.get(Repeats.DAYS) != null
                                ? parts.get(Repeats.DAYS)
                                : List.of());
    }
}
