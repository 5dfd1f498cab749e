package fr.parvis.procedures.doctor.residents;

import fr.parvis.forms.Answers;
import fr.parvis.forms.DayBound;
import fr.parvis.forms.FieldDefinition;
import fr.parvis.forms.Question;
import fr.parvis.forms.Setting;
import java.time.LocalDate;
import java.util.Map;
import java.util.Random;

/** Days, spans of days and hours that a field allows. */
final class InventedTimes {

    private static final int USUAL_DAYS = 3;
    private static final int DAYS_AHEAD = 30;

    private final Random chance;
    private final LocalDate today;

    InventedTimes(Random chance, LocalDate today) {
        this.chance = chance;
        this.today = today;
    }

    Map<String, String> day(Question question) {
        FieldDefinition field = question.field();
        LocalDate min = bound(field, "min", today.minusYears(200));
        LocalDate max = bound(field, "max", today.plusYears(200));
        LocalDate start =
                Setting.text("notBefore")
                        .of(field)
                        .flatMap(other -> question.scope().date(other))
                        .orElse(null);
        LocalDate wished = today.plusDays(chance.nextInt(DAYS_AHEAD));
        if (start != null) {
            wished = start.plusDays(USUAL_DAYS);
        }
        return Answers.written(between(min, max, wished));
    }

    private LocalDate bound(FieldDefinition field, String name, LocalDate usual) {
        return DayBound.setting(name).of(field).map(day -> day.on(today)).orElse(usual);
    }

    private static LocalDate between(LocalDate min, LocalDate max, LocalDate wished) {
        LocalDate late = wished.isBefore(min) ? min : wished;
        return late.isAfter(max) ? max : late;
    }

    /**
     * @param from its first day; any where it is null
     */
    Map<String, Object> range(FieldDefinition field, Object from) {
        int days =
                Math.min(
                        Math.max(Setting.whole("minDays").of(field).orElse(1), USUAL_DAYS),
                        Setting.whole("maxDays").of(field).orElse(Integer.MAX_VALUE));
        LocalDate max = bound(field, "max", today.plusYears(200));
        LocalDate min = bound(field, "min", today);
        LocalDate wished =
                from == null ? between(min, max.minusDays(days - 1L), today) : written(from);
        return Map.of(
                "from",
                Answers.written(wished),
                "to",
                Answers.written(between(wished, max, wished.plusDays(days - 1L))));
    }

    /**
     * @param date its day; any where it is null
     */
    Map<String, Object> slot(FieldDefinition field, Object date) {
        LocalDate day =
                date == null
                        ? between(
                                bound(field, "min", today),
                                bound(field, "max", today.plusYears(200)),
                                today.plusDays(DAYS_AHEAD))
                        : written(date);
        int earliest = hour(field, "earliest", 9);
        int latest = hour(field, "latest", 23);
        int from = Math.min(Math.max(earliest, 9), latest - 1);
        return Map.of(
                "date",
                Answers.written(day),
                "from",
                from + " h",
                "to",
                Math.min(from + 3, latest) + " h");
    }

    /** Rounded up for the first hour; a setting is kept as a time, or as it was written. */
    private static int hour(FieldDefinition field, String name, int usual) {
        Object given = field.settings().get(name);
        if (given == null) {
            return usual;
        }
        String[] parts = given.toString().split("\\D+");
        boolean minutes = parts.length > 1 && Integer.parseInt(parts[1]) > 0;
        return Integer.parseInt(parts[0]) + (minutes && name.equals("earliest") ? 1 : 0);
    }

    private static LocalDate written(Object parts) {
        Map<?, ?> day = (Map<?, ?>) parts;
        return LocalDate.of(
                Integer.parseInt(day.get("year").toString()),
                Integer.parseInt(day.get("month").toString()),
                Integer.parseInt(day.get("day").toString()));
    }
}
