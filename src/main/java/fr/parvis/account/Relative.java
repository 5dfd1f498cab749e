package fr.parvis.account;

import java.time.LocalDate;

/** A member of a resident's household, as the resident described them. */
public record Relative(
        long id, String firstNames, String birthName, LocalDate birthDate, Relation relation) {

    public String name() {
        return firstNames + " " + birthName;
    }
}
