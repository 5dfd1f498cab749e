package fr.parvis.forms.types;

import fr.parvis.forms.FieldDefinition;
import fr.parvis.forms.FieldType;
import fr.parvis.forms.Input;
import fr.parvis.forms.JsonSchema;
import fr.parvis.forms.Nature;
import fr.parvis.forms.Paper;
import fr.parvis.forms.Problem;
import fr.parvis.forms.Question;
import fr.parvis.forms.Setting;
import fr.parvis.forms.Use;
import fr.parvis.forms.formula.WrittenDate;
import java.time.Clock;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** A day, in three inputs: the one form of asking that everybody fills in without help. */
@Component
class DateField implements FieldType {

    /** Id of another date this one may not be before. */
    private static final Setting<String> NOT_BEFORE = Setting.text("notBefore");

    private static final Setting<String> AUTOCOMPLETE = Setting.oneOf("autocomplete", "bday");

    private final DateLimits limits;

    DateField(Clock clock) {
        this.limits = new DateLimits(clock);
    }

    @Override
    public String code() {
        return "date";
    }

    @Override
    public List<Setting<?>> settings() {
        return List.of(DateLimits.MIN, DateLimits.MAX, NOT_BEFORE, AUTOCOMPLETE);
    }

    @Override
    public Nature nature() {
        return Nature.DATE;
    }

    @Override
    public boolean fitsCell() {
        return true;
    }

    @Override
    public List<Use> uses(FieldDefinition field) {
        return NOT_BEFORE.of(field).map(other -> Use.of(other, Nature.DATE)).stream().toList();
    }

    @Override
    public Object read(Question question, Input input, Object before) {
        return Parts.read(question, input, before, WrittenParts.NAMES);
    }

    @Override
    public List<Problem> check(Question question, Object answer) {
        WrittenParts parts = WrittenParts.of(answer);
        if (parts.empty()) {
            return question.field().required()
                    ? List.of(question.problemAt("day", "forms.date.required", question.label()))
                    : List.of();
        }
        Optional<Problem> unreadable = parts.problem(question);
        return unreadable
                .or(
                        () ->
                                WrittenDate.of(answer)
                                        .flatMap(
                                                date ->
                                                        limits.outside(question, date)
                                                                .or(
                                                                        () ->
                                                                                beforeOther(
                                                                                        question,
                                                                                        date))))
                .stream()
                .toList();
    }

    private Optional<Problem> beforeOther(Question question, LocalDate date) {
        return question.setting(NOT_BEFORE)
                .flatMap(other -> WrittenDate.of(question.scope().value(other)))
                .filter(date::isBefore)
                .map(start -> DateLimits.from(question, "forms.date.min", start));
    }

    @Override
    public Map<String, Object> schema(FieldDefinition field) {
        return JsonSchema.date();
    }

    @Override
    public Paper paper(Question question) {
        return DateLimits.paper(question);
    }

    @Override
    public List<String> words(Question question, Object answer) {
        WrittenParts parts = WrittenParts.of(answer);
        if (parts.empty()) {
            return List.of();
        }
        return List.of(
                WrittenDate.of(answer)
                        .map(question.language().format()::date)
                        .orElseGet(parts::asTyped));
    }

    @Override
    public Stream<String> search(Question question, Object answer) {
        return Stream.concat(
                words(question, answer).stream(),
                WrittenDate.of(answer)
                        .map(
                                date ->
                                        "%02d/%02d/%d"
                                                .formatted(
                                                        date.getDayOfMonth(),
                                                        date.getMonthValue(),
                                                        date.getYear()))
                        .stream());
    }

    @Override
    public Map<String, Object> extra(Question question, Object answer) {
        Map<String, Object> extra = new HashMap<>();
        question.setting(AUTOCOMPLETE).ifPresent(value -> extra.put("autocomplete", value));
        return extra;
    }
}
