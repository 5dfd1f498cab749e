package fr.parvis.site.declaration;

import fr.parvis.kernel.Refusal;
import java.util.List;

/**
 * @param faults names of the answers to look at again
 */
public record AuditRefused(List<String> faults) implements Refusal {
    @Override
    public String code() {
        return "site.declaration.invalid";
    }
}
