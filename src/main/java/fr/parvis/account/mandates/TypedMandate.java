package fr.parvis.account.mandates;

import fr.parvis.account.Mandate.Holder;
import fr.parvis.account.MandateSubjects.Subject;
import fr.parvis.account.MandateVerb;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * A mandate as it was typed.
 *
 * @param email where the person signs on line, or whose account it is; may be empty
 * @param verbs names of {@link MandateVerb}
 * @param scope {@code all} or {@code some}
 * @param procedures codes, where only some
 */
public record TypedMandate(
        String firstNames,
        String lastName,
        String day,
        String month,
        String year,
        String email,
        List<String> verbs,
        String scope,
        List<String> procedures,
        String days) {

    static final TypedMandate BLANK =
            new TypedMandate(
                    "",
                    "",
                    "",
                    "",
                    "",
                    "",
                    List.of("FILE", "FOLLOW", "ANSWER"),
                    "all",
                    List.of(),
                    "1");

    static final Set<Integer> DURATIONS = Set.of(1, 31, 182, 365);

    private static final int LONGEST = 120;
    private static final int OLDEST = 130;

    public TypedMandate {
        firstNames = clean(firstNames);
        lastName = clean(lastName);
        day = clean(day);
        month = clean(month);
        year = clean(year);
        email = clean(email).toLowerCase(Locale.ROOT);
        verbs = verbs == null ? List.of() : List.copyOf(verbs);
        scope = clean(scope);
        procedures = procedures == null ? List.of() : List.copyOf(procedures);
        days = clean(days);
    }

    private static String clean(String typed) {
        return typed == null ? "" : typed.replaceAll("\\p{Cntrl}", "").strip();
    }

    /** All that is wrong, in the order of the page. */
    Set<Wrong> wrongs(LocalDate today, List<Subject> offered) {
        var wrongs = EnumSet.noneOf(Wrong.class);
        check(wrongs, fits(firstNames), Wrong.NO_FIRST_NAMES);
        check(wrongs, fits(lastName), Wrong.NO_LAST_NAME);
        check(wrongs, birth(today).isPresent(), Wrong.NO_BIRTH_DATE);
        check(
                wrongs,
                email.isEmpty() || email.matches("[^@\\s]+@[^@\\s]+\\.[^@\\s]+"),
                Wrong.NO_EMAIL);
        check(wrongs, !verbSet().isEmpty(), Wrong.NO_VERB);
        check(wrongs, scope.equals("all") || !chosen(offered).isEmpty(), Wrong.NO_PROCEDURE);
        check(wrongs, duration().isPresent(), Wrong.NO_DURATION);
        return wrongs;
    }

    private static void check(Set<Wrong> wrongs, boolean right, Wrong wrong) {
        if (!right) {
            wrongs.add(wrong);
        }
    }

    private static boolean fits(String name) {
        return !name.isEmpty() && name.length() <= LONGEST;
    }

    /** Of something with nothing wrong. */
    NewMandate asked(Long account, Holder holder, LocalDate today, List<Subject> offered) {
        return new NewMandate(
                account,
                firstNames,
                lastName,
                birth(today).orElseThrow(),
                email,
                holder,
                verbSet(),
                scope.equals("all") ? List.of() : chosen(offered),
                duration().orElseThrow(),
                today);
    }

    private Set<MandateVerb> verbSet() {
        return EnumSet.allOf(MandateVerb.class).stream()
                .filter(verb -> verbs.contains(verb.name()))
                .collect(Collectors.toCollection(() -> EnumSet.noneOf(MandateVerb.class)));
    }

    private List<Subject> chosen(List<Subject> offered) {
        return offered.stream().filter(one -> procedures.contains(one.code())).toList();
    }

    private Optional<Integer> duration() {
        return DURATIONS.stream().filter(one -> one.toString().equals(days)).findFirst();
    }

    private Optional<LocalDate> birth(LocalDate today) {
        try {
            return Optional.of(
                            LocalDate.of(
                                    Integer.parseInt(year),
                                    Integer.parseInt(month),
                                    Integer.parseInt(day)))
                    .filter(date -> !date.isAfter(today))
                    .filter(date -> date.isAfter(today.minusYears(OLDEST)));
        } catch (NumberFormatException | DateTimeException notADate) {
            return Optional.empty();
        }
    }
}
