package fr.parvis.account.rights;

import fr.parvis.account.Role;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * As it was typed.
 *
 * @param department id
 * @param procedure code, or empty for all of the department
 * @param until the last day, or empty for no end
 * @param order reference of the order of the mayor
 */
public record GrantForm(
        String department, String role, String procedure, String until, String order) {

    static final GrantForm EMPTY = new GrantForm("", "", "", "", "");

    public GrantForm {
        department = said(department);
        role = said(role);
        procedure = said(procedure);
        until = said(until);
        order = said(order);
    }

    Optional<Role> chosenRole() {
        return Stream.of(Role.values()).filter(one -> one.code().equals(role)).findFirst();
    }

    Optional<LocalDate> lastDay() {
        try {
            return Optional.of(LocalDate.parse(until));
        } catch (DateTimeParseException unreadable) {
            return Optional.empty();
        }
    }

    private static String said(String typed) {
        return typed == null ? "" : typed.strip();
    }
}
