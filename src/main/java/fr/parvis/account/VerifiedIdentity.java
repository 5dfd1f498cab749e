package fr.parvis.account;

import java.time.LocalDate;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Who a resident is, as FranceConnect vouches for it; any text may be empty.
 *
 * @param familyName of birth
 * @param preferredName the used surname, where it differs
 * @param gender {@code male} or {@code female}
 * @param birthDate {@code 1992-00-00} where neither day nor month is known
 * @param birthPlace code of the commune (COG); empty for who was born abroad
 * @param birthCountry code of the country (COG); {@code 99100} is France
 * @param email as they gave it to whoever proved them; nobody checked it here
 */
public record VerifiedIdentity(
        String givenNames,
        String familyName,
        String preferredName,
        String gender,
        String birthDate,
        String birthPlace,
        String birthCountry,
        String email) {

    public static final String FRANCE = "99100";

    private static final Pattern WHOLE_DATE =
            Pattern.compile("\\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\\d|3[01])");

    /** As they are called: first names, then the used surname or the one of birth. */
    public String name() {
        return (givenNames + " " + (preferredName.isEmpty() ? familyName : preferredName)).strip();
    }

    /** Empty when the day or the month is not known. */
    public Optional<LocalDate> birthDay() {
        return WHOLE_DATE.matcher(birthDate).matches()
                ? Optional.of(LocalDate.parse(birthDate))
                : Optional.empty();
    }

    @Override
    public String toString() {
        return "an identity";
    }
}
