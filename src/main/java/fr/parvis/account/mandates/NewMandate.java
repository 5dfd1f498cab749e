package fr.parvis.account.mandates;

import fr.parvis.account.Mandate;
import fr.parvis.account.Mandate.Holder;
import fr.parvis.account.MandateSubjects.Subject;
import fr.parvis.account.MandateVerb;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * What is needed to make a mandate.
 *
 * @param account of the person, or null
 * @param email where they sign on line, or empty
 * @param procedures empty for all
 * @param days 1, 31, 182 or 365
 */
record NewMandate(
        Long account,
        String firstNames,
        String lastName,
        LocalDate birthDate,
        String email,
        Holder holder,
        Set<MandateVerb> verbs,
        List<Subject> procedures,
        int days,
        LocalDate firstDay) {

    /** As it was when it was made. */
    static NewMandate of(Made made) {
        Mandate known = made.mandate();
        List<Subject> subjects =
                IntStream.range(0, known.procedures().size())
                        .mapToObj(i -> new Subject(known.procedures().get(i), made.titles().get(i)))
                        .toList();
        return new NewMandate(
                known.principal().account(),
                known.principal().firstNames(),
                known.principal().lastName(),
                known.principal().birthDate(),
                made.email(),
                known.holder(),
                known.verbs(),
                subjects,
                made.days(),
                known.firstDay());
    }

    LocalDate lastDay() {
        return firstDay.plusDays(days - 1L);
    }

    String principal() {
        return firstNames + " " + lastName;
    }

    List<String> codes() {
        return procedures.stream().map(Subject::code).toList();
    }

    List<String> titles() {
        return procedures.stream().map(Subject::title).toList();
    }

    List<String> verbNames() {
        return verbs.stream().sorted().map(Enum::name).collect(Collectors.toList());
    }

    /** What the seal binds; one line each, no fact can run into the next. */
    String facts() {
        return Facts.of(
                firstNames, lastName, birthDate, holder, verbNames(), codes(), firstDay, lastDay());
    }
}
