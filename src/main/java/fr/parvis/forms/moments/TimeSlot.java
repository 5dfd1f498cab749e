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
import fr.parvis.forms.formula.WrittenTime;
import fr.parvis.forms.types.DateLimits;
import fr.parvis.forms.types.Parts;
import fr.parvis.forms.types.WrittenParts;
import java.time.Clock;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** A day, from one hour to another of the same day. */
@Component
class TimeSlot implements FieldType {

    private static final Setting<LocalTime> EARLIEST = time("earliest");
    private static final Setting<LocalTime> LATEST = time("latest");
    private static final Setting<Integer> STEP = Setting.whole("stepMinutes");

    private static final List<String> HOURS = List.of("from", "to");

    private static final int MINUTES_OF_AN_HOUR = 60;

    private final DateLimits limits;

    TimeSlot(Clock clock) {
        this.limits = new DateLimits(clock);
    }

    private static Setting<LocalTime> time(String name) {
        return new Setting<>(
                name,
                (raw, mistakes) -> {
                    Optional<LocalTime> read =
                            raw instanceof LocalTime time
                                    ? Optional.of(time)
                                    : WrittenTime.of(String.valueOf(raw));
                    if (read.isEmpty()) {
                        mistakes.expect("time");
                    }
                    return read;
                });
    }

    @Override
    public String code() {
        return "time-slot";
    }

    @Override
    public Nature nature() {
        return Nature.SLOT;
    }

    @Override
    public List<Setting<?>> settings() {
        return List.of(DateLimits.MIN, DateLimits.MAX, EARLIEST, LATEST, STEP);
    }

    @Override
    public void verify(FieldDefinition field, Mistakes mistakes) {
        if (STEP.of(field).filter(step -> step < 1 || step > MINUTES_OF_AN_HOUR).isPresent()) {
            mistakes.at("settings").at("stepMinutes").expect("rows", MINUTES_OF_AN_HOUR);
        }
    }

    @Override
    public Object read(Question question, Input input, Object before) {
        Map<String, Object> read = new LinkedHashMap<>();
        Object dateBefore = before instanceof Map<?, ?> parts ? parts.get("date") : null;
        Object date = Parts.read(question.at("date"), input, dateBefore, WrittenParts.NAMES);
        if (date != null) {
            read.put("date", date);
        }
        if (Parts.read(question, input, before, HOURS) instanceof Map<?, ?> hours) {
            HOURS.stream()
                    .filter(hour -> hours.get(hour) != null)
                    .forEach(hour -> read.put(hour, hours.get(hour)));
        }
        return read.isEmpty() ? before : read;
    }

    @Override
    public List<Problem> check(Question question, Object answer) {
        WrittenParts date = date(answer);
        boolean empty =
                date.empty() && HOURS.stream().allMatch(hour -> Parts.text(answer, hour).isEmpty());
        if (empty && !question.field().required()) {
            return List.of();
        }
        List<Problem> problems = new ArrayList<>();
        dateProblem(question, answer, date).ifPresent(problems::add);
        HOURS.forEach(hour -> hourProblem(question, answer, hour).ifPresent(problems::add));
        if (problems.isEmpty() && !hour(answer, "from").isBefore(hour(answer, "to"))) {
            problems.add(question.problemAt("to", "forms.time-slot.backwards"));
        }
        return problems;
    }

    private Optional<Problem> dateProblem(Question question, Object answer, WrittenParts date) {
        Question at = question.at("date");
        if (date.empty()) {
            return Optional.of(at.problemAt("day", "forms.time-slot.missing-date"));
        }
        return date.problem(at)
                .or(() -> WrittenDate.in(answer, "date").flatMap(day -> limits.outside(at, day)));
    }

    private static Optional<Problem> hourProblem(Question question, Object answer, String part) {
        String typed = Parts.text(answer, part);
        if (typed.isEmpty()) {
            return Optional.of(question.problemAt(part, "forms.time-slot.missing-" + part));
        }
        Optional<LocalTime> time = WrittenTime.of(typed);
        return time.isEmpty()
                ? Optional.of(question.problemAt(part, "forms.time-slot.form"))
                : outside(question, part, time.get());
    }

    private static Optional<Problem> outside(Question question, String part, LocalTime time) {
        var format = question.language().format();
        Optional<Problem> early =
                question.setting(EARLIEST)
                        .filter(time::isBefore)
                        .map(
                                first ->
                                        question.problemAt(
                                                part, "forms.time-slot.early", format.time(first)));
        Optional<Problem> late =
                question.setting(LATEST)
                        .filter(time::isAfter)
                        .map(
                                last ->
                                        question.problemAt(
                                                part, "forms.time-slot.late", format.time(last)));
        return early.or(() -> late)
                .or(
                        () ->
                                question.setting(STEP)
                                        .filter(
                                                step ->
                                                        WrittenTime.minutes(LocalTime.MIN, time)
                                                                        % step
                                                                != 0)
                                        .map(
                                                step ->
                                                        question.problemAt(
                                                                part,
                                                                "forms.time-slot.step",
                                                                step)));
    }

    /** {@code 9 décembre 2026, de 14 h à 16 h 30}. */
    @Override
    public List<String> words(Question question, Object answer) {
        String date =
                WrittenDate.in(answer, "date")
                        .map(question.language().format()::date)
                        .orElseGet(() -> date(answer).asTyped());
        List<String> hours = HOURS.stream().map(hour -> inWords(question, answer, hour)).toList();
        return Stream.concat(Stream.of(date), hours.stream()).allMatch(String::isEmpty)
                ? List.of()
                : List.of(
                        question.say(
                                "forms.time-slot.words", date, hours.getFirst(), hours.getLast()));
    }

    private static String inWords(Question question, Object answer, String part) {
        String typed = Parts.text(answer, part);
        return WrittenTime.of(typed)
                .map(
                        time ->
                                time.equals(LocalTime.MAX)
                                        ? question.say("forms.time-slot.midnight")
                                        : question.language().format().time(time))
                .orElse(typed);
    }

    @Override
    public Map<String, Object> schema(FieldDefinition field) {
        return JsonSchema.object(
                Map.of(
                        "date",
                        JsonSchema.date(),
                        "from",
                        JsonSchema.text(),
                        "to",
                        JsonSchema.text()));
    }

    @Override
    public Paper paper(Question question) {
        Paper time = new Paper.Boxes(List.of(new Paper.Box("h", 2), new Paper.Box("min", 2)));
        return new Paper.Parts(
                List.of(
                        new Paper.Part(
                                question.say("forms.time-slot.date"), DateLimits.paper(question)),
                        new Paper.Part(question.say("forms.time-slot.from"), time),
                        new Paper.Part(question.say("forms.time-slot.to"), time)));
    }

    private static WrittenParts date(Object answer) {
        return WrittenParts.of(answer instanceof Map<?, ?> parts ? parts.get("date") : null);
    }

    private static LocalTime hour(Object answer, String part) {
        return WrittenTime.of(Parts.text(answer, part)).orElseThrow();
    }
}
