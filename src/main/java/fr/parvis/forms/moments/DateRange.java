package fr.parvis.forms.moments;

import fr.parvis.forms.FieldDefinition;
import fr.parvis.forms.FieldType;
import fr.parvis.forms.Input;
import fr.parvis.forms.JsonSchema;
import fr.parvis.forms.Mistakes;
import fr.parvis.forms.Nature;
import fr.parvis.forms.Paper;
import fr.parvis.forms.Problem;
import fr.parvis.forms.Question;
import fr.parvis.forms.Setting;
import fr.parvis.forms.formula.WrittenDate;
import fr.parvis.forms.types.DateLimits;
import fr.parvis.forms.types.Parts;
import fr.parvis.forms.types.WrittenParts;
import java.time.Clock;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** A period: its first and its last day, both counted. */
@Component
class DateRange implements FieldType {

    private static final Setting<Integer> MIN_DAYS = Setting.whole("minDays");
    private static final Setting<Integer> MAX_DAYS = Setting.whole("maxDays");

    private static final List<String> ENDS = List.of("from", "to");

    private final DateLimits limits;

    DateRange(Clock clock) {
        this.limits = new DateLimits(clock);
    }

    @Override
    public String code() {
        return "date-range";
    }

    @Override
    public Nature nature() {
        return Nature.PERIOD;
    }

    @Override
    public List<Setting<?>> settings() {
        return List.of(DateLimits.MIN, DateLimits.MAX, MIN_DAYS, MAX_DAYS);
    }

    @Override
    public void verify(FieldDefinition field, Mistakes mistakes) {
        int min = MIN_DAYS.of(field).orElse(1);
        if (MAX_DAYS.of(field).filter(max -> max < min).isPresent()) {
            mistakes.at("settings").at("maxDays").expect("max-above-min", min);
        }
    }

    @Override
    public Object read(Question question, Input input, Object before) {
        Map<String, Object> read = new LinkedHashMap<>();
        for (String end : ENDS) {
            Object typed =
                    Parts.read(question.at(end), input, end(before, end), WrittenParts.NAMES);
            if (typed != null) {
                read.put(end, typed);
            }
        }
        return read.isEmpty() ? before : read;
    }

    @Override
    public List<Problem> check(Question question, Object answer) {
        boolean empty = ENDS.stream().allMatch(end -> written(answer, end).empty());
        if (empty && !question.field().required()) {
            return List.of();
        }
        List<Problem> problems = new ArrayList<>();
        ENDS.forEach(end -> problem(question, answer, end).ifPresent(problems::add));
        return problems.isEmpty() ? length(question, answer).stream().toList() : problems;
    }

    private Optional<Problem> problem(Question question, Object answer, String end) {
        Question at = question.at(end);
        WrittenParts parts = written(answer, end);
        if (parts.empty()) {
            return Optional.of(at.problemAt("day", "forms.date-range.missing-" + end));
        }
        return parts.problem(at)
                .or(() -> day(answer, end).flatMap(date -> limits.outside(at, date)));
    }

    private static Optional<Problem> length(Question question, Object answer) {
        LocalDate from = day(answer, "from").orElseThrow();
        long days = ChronoUnit.DAYS.between(from, day(answer, "to").orElseThrow()) + 1;
        Question end = question.at("to");
        if (days < 1) {
            return Optional.of(
                    end.problemAt(
                            "day",
                            "forms.date-range.backwards",
                            question.language().format().date(from)));
        }
        Optional<Problem> tooShort =
                question.setting(MIN_DAYS)
                        .filter(min -> days < min)
                        .map(min -> end.problemAt("day", "forms.date-range.short", min, days));
        return tooShort.or(
                () ->
                        question.setting(MAX_DAYS)
                                .filter(max -> days > max)
                                .map(
                                        max ->
                                                end.problemAt(
                                                        "day",
                                                        "forms.date-range.long",
                                                        max,
                                                        days)));
    }

    @Override
    public List<String> words(Question question, Object answer) {
        String from = words(question, answer, "from");
        String to = words(question, answer, "to");
        if (from.isEmpty() && to.isEmpty()) {
            return List.of();
        }
        return List.of(question.say("forms.date-range.words", from, to).strip());
    }

    private static String words(Question question, Object answer, String end) {
        return day(answer, end)
                .map(question.language().format()::date)
                .orElseGet(() -> written(answer, end).asTyped());
    }

    @Override
    public Map<String, Object> schema(FieldDefinition field) {
        return JsonSchema.object(Map.of("from", JsonSchema.date(), "to", JsonSchema.date()));
    }

    @Override
    public Paper paper(Question question) {
        return new Paper.Parts(
                ENDS.stream()
                        .map(
                                end ->
                                        new Paper.Part(
                                                question.say("forms.date-range." + end),
                                                DateLimits.paper(question)))
                        .toList());
    }

    private static Object end(Object answer, String end) {
        return answer instanceof Map<?, ?> parts ? parts.get(end) : null;
    }

    private static WrittenParts written(Object answer, String end) {
        return WrittenParts.of(end(answer, end));
    }

    private static Optional<LocalDate> day(Object answer, String end) {
        return WrittenDate.in(answer, end);
    }
}
