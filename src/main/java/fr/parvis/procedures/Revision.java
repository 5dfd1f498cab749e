package fr.parvis.procedures;

import fr.parvis.account.Place;
import fr.parvis.procedures.Circuit.Step;
import java.util.Map;

/**
 * @param number 1 for the first
 * @param departmentId who handles it in this commune
 * @param departments of the commune, by code
 */
public record Revision(
        long id,
        int number,
        long departmentId,
        Map<String, Long> departments,
        ProcedureDefinition definition) {

    public Revision(long id, int number, long departmentId, ProcedureDefinition definition) {
        this(id, number, departmentId, Map.of(), definition);
    }

    public String code() {
        return definition.code();
    }

    /** Where rights to the procedure are asked for. */
    public Place place() {
        return Place.of(departmentId, code());
    }

    /** Who acts at a step: the department it names, else the procedure's own. */
    public long departmentAt(Step step) {
        return department(step.department());
    }

    /**
     * A department closed since the circuit was published leaves the work to the procedure's.
     *
     * @param code or null for the procedure's own
     */
    public long department(String code) {
        return code == null ? departmentId : departments.getOrDefault(code, departmentId);
    }
}
