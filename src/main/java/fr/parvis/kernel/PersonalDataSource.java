package fr.parvis.kernel;

import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * A module's answer to "what do you keep about this person?", in the current commune. What is told
 * is about this person only: nobody else's data, no private note, no secret.
 */
public interface PersonalDataSource {

    /** Its tables whose rows of the person are told; a test refuses a table nobody tells. */
    Set<String> tables();

    /**
     * @param language of values that are words
     */
    List<PersonalData> about(DataSubject person, Locale language);
}
