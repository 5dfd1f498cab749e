package fr.parvis.kernel;

import java.util.List;
import java.util.Set;

/**
 * What a module does with personal data, and why: a line of the register of processing activities
 * (GDPR, article 30), and what people are told where the data is asked (article 13). A module
 * contributes one bean per activity; a test refuses a table that no activity claims.
 *
 * @param code stable, part of addresses, for example {@code comptes}
 * @param words what the keys of its words begin with, see {@link #WORDS}
 * @param articles texts on which it rests, besides the article of its basis
 * @param tables of its module that hold the data
 */
public record ProcessingActivity(
        String code,
        String words,
        Concerned concerned,
        LegalBasis basis,
        List<String> articles,
        Set<String> tables) {

    /**
     * Ends of the keys of every activity. {@code people}: categories of persons; {@code data}:
     * categories of data; {@code source}: where the data comes from when not from the person.
     */
    public static final List<String> WORDS =
            List.of("title", "purpose", "people", "data", "recipients", "retention", "source");

    public enum Concerned {
        RESIDENTS,
        AGENTS
    }
}
