package fr.parvis.forms;

import java.time.LocalDate;
import java.util.List;

/**
 * Shelf: who lives with whoever fills in the form, as their account knows it; nobody for a visitor.
 */
public interface Household {

    List<Member> members();

    record Member(String firstNames, String birthName, LocalDate birthDate) {}
}
