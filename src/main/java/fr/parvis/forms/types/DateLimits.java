package fr.parvis.forms.types;

import fr.parvis.forms.DayBound;
import fr.parvis.forms.Paper;
import fr.parvis.forms.Problem;
import fr.parvis.forms.Question;
import fr.parvis.forms.Setting;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** The first and the last day accepted, and what to say of another one. */
public record DateLimits(Clock clock) {

    public static final Setting<DayBound> MIN = DayBound.setting("min");
    public static final Setting<DayBound> MAX = DayBound.setting("max");

    public Optional<Problem> outside(Question question, LocalDate date) {
        return tooLate(question, date).or(() -> tooEarly(question, date));
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

    static Problem from(Question question, String code, LocalDate bound) {
        return question.problemAt("day", code, question.language().format().date(bound));
    }

    /** Day, month and year, a box for each figure. */
    public static Paper paper(Question question) {
        return new Paper.Boxes(
                List.of(
                        new Paper.Box(question.say("forms.date.day"), 2),
                        new Paper.Box(question.say("forms.date.month"), 2),
                        new Paper.Box(question.say("forms.date.year"), 4)));
    }
}
