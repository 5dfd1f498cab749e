package fr.parvis.account.household;

import fr.parvis.account.Relation;
import fr.parvis.account.Relative;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;

/**
 * Somebody of the household as typed.
 *
 * @param relation code of a {@link Relation}, or empty
 */
public record TypedRelative(
        String firstNames,
        String birthName,
        String day,
        String month,
        String year,
        String relation) {

    static final TypedRelative NOBODY = new TypedRelative("", "", "", "", "", "");

    private static final int OLDEST = 130;

    public TypedRelative {
        firstNames = clean(firstNames);
        birthName = clean(birthName);
        day = clean(day);
        month = clean(month);
        year = clean(year);
        relation = clean(relation);
    }

    private static String clean(String typed) {
        return typed == null ? "" : typed.replaceAll("\\p{Cntrl}", "").strip();
    }

    static TypedRelative of(Relative known) {
        LocalDate birth = known.birthDate();
        return new TypedRelative(
                known.firstNames(),
                known.birthName(),
                "" + birth.getDayOfMonth(),
                "" + birth.getMonthValue(),
                "" + birth.getYear(),
                known.relation().code());
    }

    /** All that is wrong, in the order of the page. */
    Set<RelativeRefused> wrongs(LocalDate today) {
        var wrongs = EnumSet.noneOf(RelativeRefused.class);
        if (firstNames.isEmpty()) {
            wrongs.add(RelativeRefused.NO_FIRST_NAMES);
        }
        if (birthName.isEmpty()) {
            wrongs.add(RelativeRefused.NO_BIRTH_NAME);
        }
        if (birthDate().isEmpty() || birthDate().get().isBefore(today.minusYears(OLDEST))) {
            wrongs.add(RelativeRefused.NO_DATE);
        } else if (birthDate().get().isAfter(today)) {
            wrongs.add(RelativeRefused.FUTURE_DATE);
        }
        if (Relation.ofCode(relation).isEmpty()) {
            wrongs.add(RelativeRefused.NO_RELATION);
        }
        return wrongs;
    }

    /** Of somebody with nothing wrong. */
    Relative under(long id) {
        return new Relative(
                id,
                firstNames,
                birthName,
                birthDate().orElseThrow(),
                Relation.ofCode(relation).orElseThrow());
    }

    private Optional<LocalDate> birthDate() {
        try {
            return Optional.of(
                    LocalDate.of(
                            Integer.parseInt(year),
                            Integer.parseInt(month),
                            Integer.parseInt(day)));
        } catch (NumberFormatException | DateTimeException notADate) {
            return Optional.empty();
        }
    }
}
