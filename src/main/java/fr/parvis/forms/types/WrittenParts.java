package fr.parvis.forms.types;

import fr.parvis.forms.Problem;
import fr.parvis.forms.Question;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.Month;
import java.time.format.TextStyle;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Day, month and year as typed, and what keeps them from being a date. */
public record WrittenParts(String day, String month, String year) {

    public static final List<String> NAMES = List.of("day", "month", "year");

    public static WrittenParts of(Object answer) {
        return new WrittenParts(
                Parts.text(answer, "day"), Parts.text(answer, "month"), Parts.text(answer, "year"));
    }

    public boolean empty() {
        return day.isEmpty() && month.isEmpty() && year.isEmpty();
    }

    public String asTyped() {
        return Stream.of(day, month, year)
                .filter(part -> !part.isEmpty())
                .collect(Collectors.joining(" "));
    }

    /** What is wrong, or nothing when it is a date. */
    public Optional<Problem> problem(Question question) {
        return missing(question)
                .or(() -> notInFigures(question))
                .or(() -> noSuchMonth(question))
                .or(() -> shortYear(question))
                .or(() -> noSuchDay(question));
    }

    private Optional<Problem> missing(Question question) {
        List<String> missing = new ArrayList<>(NAMES);
        missing.removeIf(part -> !typed(part).isEmpty());
        String listed =
                missing.stream()
                        .map(part -> question.say("forms.date.the-" + part))
                        .collect(Collectors.joining(question.say("forms.date.and")));
        return missing.isEmpty()
                ? Optional.empty()
                : Optional.of(question.problemAt(missing.getFirst(), "forms.date.missing", listed));
    }

    private Optional<Problem> notInFigures(Question question) {
        return NAMES.stream()
                .filter(part -> !typed(part).matches("[0-9]{1,4}"))
                .findFirst()
                .map(part -> question.problemAt(part, "forms.date.figures"));
    }

    private Optional<Problem> noSuchMonth(Question question) {
        int number = Integer.parseInt(month);
        return number >= 1 && number <= 12
                ? Optional.empty()
                : Optional.of(question.problemAt("month", "forms.date.month.wrong"));
    }

    private Optional<Problem> shortYear(Question question) {
        return year.length() == 4
                ? Optional.empty()
                : Optional.of(question.problemAt("year", "forms.date.year.short"));
    }

    private Optional<Problem> noSuchDay(Question question) {
        int dayNumber = Integer.parseInt(day);
        int monthNumber = Integer.parseInt(month);
        try {
            LocalDate.of(Integer.parseInt(year), monthNumber, dayNumber);
            return Optional.empty();
        } catch (DateTimeException noSuchDay) {
            boolean leapDay = dayNumber == 29 && monthNumber == 2;
            String name =
                    Month.of(monthNumber)
                            .getDisplayName(TextStyle.FULL, question.language().locale());
            return Optional.of(
                    question.problemAt(
                            "day",
                            "forms.date.no-such-day",
                            dayNumber + " " + name + (leapDay ? " " + year : "")));
        }
    }

    private String typed(String part) {
        return switch (part) {
            case "day" -> day;
            case "month" -> month;
            default -> year;
        };
    }
}
