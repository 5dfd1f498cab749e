package fr.parvis.requests.persons;

import java.util.List;

/**
 * What an agent chose on the page of a person; public only for its template.
 *
 * @param choix numbers of requests
 * @param compte whether the account too
 * @param motif why something is restricted
 */
public record PersonOrder(List<String> choix, Boolean compte, String motif) {

    static final PersonOrder NOTHING = new PersonOrder(List.of(), false, "");

    public PersonOrder {
        choix = choix == null ? List.of() : List.copyOf(choix);
        compte = compte != null && compte;
        motif = motif == null ? "" : motif.strip();
    }
}
