package fr.parvis.forms.connect;

import java.time.LocalDate;
import java.util.Optional;

/**
 * The family quotient that the CAF or the MSA works out (CRPA L114-8: an administration does not
 * ask people for what another one knows).
 */
public interface FamilyQuotients {

    /**
     * @return nothing when the person is not found, or when the service does not answer in time
     */
    Optional<Integer> of(Person person);

    /**
     * @param firstNames separated by spaces
     * @param sex {@code M} or {@code F}, as civil status says
     * @param birthCommune code of INSEE
     */
    record Person(
            String birthName,
            String firstNames,
            LocalDate birthDate,
            String sex,
            String birthCommune) {}
}
