package fr.parvis.forms.types;

import fr.parvis.forms.FieldDefinition;
import fr.parvis.forms.FieldType;
import fr.parvis.forms.Input;
import fr.parvis.forms.Problem;
import fr.parvis.forms.Question;
import fr.parvis.forms.Setting;
import fr.parvis.forms.formula.WrittenDate;
import java.time.Clock;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** A day, in three inputs: the one form of asking that everybody fills in without help. */
@Component
class DateField implements FieldType {

    private static final Setting<DayBound> MIN = DayBound.setting("min");
    private static final Setting<DayBound> MAX = DayBound.setting("max");

    /** Id of another date this one may not be before. */
    private static final Setting<String> NOT_BEFORE = Setting.text("notBefore");

    private static final Setting<String> AUTOCOMPLETE = Setting.oneOf("autocomplete", "bday");

    private final Clock clock;

    DateField(Clock clock) {
        this.clock = clock;
    }

    @Override
    public String code() {
        return "date";
    }

    @Override
    public List<Setting<?>> settings() {
        return List.of(MIN, MAX, NOT_BEFORE, AUTOCOMPLETE);
    }

    @Override
    public Map<String, Set<String>> uses(FieldDefinition field) {
        return NOT_BEFORE.of(field).map(other -> Map.of(other, Set.<String>of())).orElse(Map.of());
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
                .or(() -> WrittenDate.of(answer).flatMap(date -> outside(question, date)))
                .stream()
                .toList();
    }

    private Optional<Problem> outside(Question question, LocalDate date) {
        return tooLate(question, date)
                .or(() -> tooEarly(question, date))
                .or(() -> beforeOther(question, date));
    }

    private Optional<Problem> tooLate(Question question, LocalDate date) {
        LocalDate today = LocalDate.now(clock);
        return question.setting(MAX)
                .filter(max -> date.isAfter(max.on(today)))
                .map(
                        max -> {
                            if (!max.isToday()) {
                                return from(question, "forms.date.max", max.on(today));
                            }
                            return date.getYear() > today.getYear()
                                    ? question.problemAt("year", "forms.date.future")
                                    : question.problemAt("day", "forms.date.future-this-year");
                        });
    }

    private Optional<Problem> tooEarly(Question question, LocalDate date) {
        LocalDate today = LocalDate.now(clock);
        return question.setting(MIN)
                .filter(min -> date.isBefore(min.on(today)))
                .map(
                        min ->
                                min.isToday()
                                        ? question.problemAt("day", "forms.date.past")
                                        : from(question, "forms.date.min", min.on(today)));
    }

    private Optional<Problem> beforeOther(Question question, LocalDate date) {
        return question.setting(NOT_BEFORE)
                .flatMap(other -> WrittenDate.of(question.scope().value(other)))
                .filter(date::isBefore)
                .map(start -> from(question, "forms.date.min", start));
    }

    private static Problem from(Question question, String code, LocalDate bound) {
        return question.problemAt("day", code, question.language().format().date(bound));
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
