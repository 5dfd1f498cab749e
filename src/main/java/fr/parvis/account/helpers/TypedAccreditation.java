package fr.parvis.account.helpers;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;

/**
 * An accreditation as it was typed.
 *
 * @param email of the account
 * @param until last day, as the browser's date field writes it
 */
public record TypedAccreditation(String email, String organisation, String until) {

    static final TypedAccreditation BLANK = new TypedAccreditation("", "", "");

    public TypedAccreditation {
        email = email == null ? "" : email.strip().toLowerCase(Locale.ROOT);
        organisation =
                organisation == null ? "" : organisation.replaceAll("\\p{Cntrl}", "").strip();
        until = until == null ? "" : until.strip();
    }

    Optional<LocalDate> lastDay() {
        try {
            return Optional.of(LocalDate.parse(until));
        } catch (DateTimeException notADate) {
            return Optional.empty();
        }
    }
}
