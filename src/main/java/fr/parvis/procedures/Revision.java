package fr.parvis.procedures;

/**
 * @param number 1 for the first
 * @param departmentId who handles it in this commune
 */
public record Revision(long id, int number, long departmentId, ProcedureDefinition definition) {

    public String code() {
        return definition.code();
    }
}
