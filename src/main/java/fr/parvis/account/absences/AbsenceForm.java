package fr.parvis.account.absences;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Optional;

/** As it was typed. */
public record AbsenceForm(String substitute, String from, String to) {

    public AbsenceForm {
        substitute = substitute == null ? "" : substitute.strip();
        from = from == null ? "" : from.strip();
        to = to == null ? "" : to.strip();
    }

    static AbsenceForm of(Optional<Absence> known) {
        return known.map(
                        one ->
                                new AbsenceForm(
                                        Long.toString(one.substituteId()),
                                        one.from().toString(),
                                        one.to().toString()))
                .orElse(new AbsenceForm("", "", ""));
    }

    Optional<LocalDate> firstDay() {
        return day(from);
    }

    Optional<LocalDate> lastDay() {
        return day(to);
    }

    private static Optional<LocalDate> day(String text) {
        try {
            return Optional.of(LocalDate.parse(text));
        } catch (DateTimeParseException unreadable) {
            return Optional.empty();
        }
    }
}
