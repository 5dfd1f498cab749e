package fr.parvis.commune;

import fr.parvis.kernel.Refusal;
import java.util.List;

/**
 * @param faults {@code email} is no address, {@code reach}: an officer nobody can reach, {@code
 *     name}: an officer without a name
 */
public record DataProtectionRefused(List<String> faults) implements Refusal {
    @Override
    public String code() {
        return "commune.data-protection-invalid";
    }
}
