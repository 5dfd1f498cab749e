package fr.parvis.site.fields;

import fr.parvis.forms.FieldDefinition;
import fr.parvis.forms.FieldType;
import fr.parvis.forms.Input;
import fr.parvis.forms.JsonSchema;
import fr.parvis.forms.Nature;
import fr.parvis.forms.Problem;
import fr.parvis.forms.Question;
import fr.parvis.forms.Setting;
import fr.parvis.forms.Use;
import fr.parvis.forms.formula.WrittenTime;
import fr.parvis.forms.types.DateLimits;
import fr.parvis.forms.types.Parts;
import fr.parvis.forms.types.WrittenParts;
import java.time.Clock;
import java.time.LocalDateTime;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** A day and, where it is said, an hour of that day. */
@Component
class MomentField implements FieldType {

    /** Id of another such field this one may not be before. */
    private static final Setting<String> NOT_BEFORE = Setting.text("notBefore");

    private final DateLimits limits;

    MomentField(Clock clock) {
        this.limits = new DateLimits(clock);
    }

    @Override
    public String code() {
        return "date-time";
    }

    @Override
    public Nature nature() {
        return Nature.DATE;
    }

    @Override
    public List<Setting<?>> settings() {
        return List.of(DateLimits.MIN, DateLimits.MAX, NOT_BEFORE);
    }

    @Override
    public List<Use> uses(FieldDefinition field) {
        return NOT_BEFORE.of(field).map(other -> Use.of(other, Nature.DATE)).stream().toList();
    }

    @Override
    public Object read(Question question, Input input, Object before) {
        Map<String, Object> read = new LinkedHashMap<>();
        Object dateBefore = before instanceof Map<?, ?> parts ? parts.get(Moment.DATE) : null;
        Object date = Parts.read(question.at(Moment.DATE), input, dateBefore, WrittenParts.NAMES);
        if (date != null) {
            read.put(Moment.DATE, date);
        }
        if (Parts.read(question, input, before, List.of(Moment.TIME)) instanceof Map<?, ?> parts
                && parts.get(Moment.TIME) != null) {
            read.put(Moment.TIME, parts.get(Moment.TIME));
        }
        return read.isEmpty() ? before : read;
    }

    @Override
    public List<Problem> check(Question question, Object answer) {
        WrittenParts date = Moment.written(answer);
        String time = Parts.text(answer, Moment.TIME);
        if (date.empty() && time.isEmpty() && !question.field().required()) {
            return List.of();
        }
        Question day = question.at(Moment.DATE);
        if (date.empty()) {
            return List.of(day.problemAt("day", "forms.date.required", question.label()));
        }
        return date
                .problem(day)
                .or(() -> Moment.day(answer).flatMap(it -> limits.outside(day, it)))
                .or(() -> unreadable(question, time))
                .or(() -> backwards(question, answer))
                .stream()
                .toList();
    }

    private static Optional<Problem> unreadable(Question question, String time) {
        return time.isEmpty() || WrittenTime.of(time).isPresent()
                ? Optional.empty()
                : Optional.of(question.problemAt(Moment.TIME, "forms.time-slot.form"));
    }

    private static Optional<Problem> backwards(Question question, Object answer) {
        Optional<LocalDateTime> start =
                question.setting(NOT_BEFORE)
                        .flatMap(other -> Moment.of(question.scope().value(other)));
        Optional<LocalDateTime> end = Moment.of(answer);
        boolean sameDay =
                start.isPresent()
                        && end.isPresent()
                        && start.get().toLocalDate().equals(end.get().toLocalDate());
        if (sameDay && !Moment.timed(answer)) {
            return Optional.empty();
        }
        return start.filter(begins -> end.filter(ends -> ends.isBefore(begins)).isPresent())
                .map(
                        begins ->
                                question.problemAt(
                                        sameDay ? Moment.TIME : Moment.DATE + ".day",
                                        "site.kinds.moment.backwards",
                                        Moment.words(begins, true, question)));
    }

    @Override
    public List<String> words(Question question, Object answer) {
        String asTyped =
                Stream.of(Moment.written(answer).asTyped(), Parts.text(answer, Moment.TIME))
                        .filter(part -> !part.isEmpty())
                        .reduce((day, hour) -> day + ", " + hour)
                        .orElse("");
        String said =
                Moment.of(answer)
                        .map(moment -> Moment.words(moment, Moment.timed(answer), question))
                        .orElse(asTyped);
        return said.isEmpty() ? List.of() : List.of(said);
    }

    @Override
    public Map<String, Object> schema(FieldDefinition field) {
        return JsonSchema.object(
                Map.of(Moment.DATE, JsonSchema.date(), Moment.TIME, JsonSchema.text()));
    }

    @Override
    public Optional<Object> example(Question question) {
        var day = java.time.LocalDate.now(limits.clock()).plusDays(30);
        return Optional.of(
                Map.of(Moment.DATE, fr.parvis.forms.Answers.written(day), Moment.TIME, "18 h 30"));
    }
}
