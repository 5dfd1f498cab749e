package fr.parvis.procedures.doctor;

import fr.parvis.procedures.Finding;
import fr.parvis.procedures.Finding.Level;
import java.util.List;

/**
 * What the doctor says of a definition.
 *
 * @param findings the worst first
 */
public record Examination(List<Finding> findings, Burden burden) {

    public List<Finding> findings(Level level) {
        return findings.stream().filter(one -> one.level() == level).toList();
    }
}
