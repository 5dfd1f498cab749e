package fr.parvis.account;

import java.time.LocalDate;

/**
 * A role that an agent holds somewhere.
 *
 * @param procedure the only one it holds for, or empty for all of the department
 * @param until the last day, or null where it holds until it is withdrawn
 */
public record Grant(long department, Role role, String procedure, LocalDate until) {

    /** For the whole department, until it is withdrawn. */
    static Grant of(long department, Role role) {
        return new Grant(department, role, "", null);
    }

    /** Reads {@code 3:agent}, {@code 3:agent:etat-civil:} or {@code 3:agent::2026-12-31}. */
    static Grant read(String text) {
        String[] parts = text.split(":", -1);
        String procedure = parts.length > 2 ? parts[2] : "";
        LocalDate until =
                parts.length > 3 && !parts[3].isEmpty() ? LocalDate.parse(parts[3]) : null;
        return new Grant(Long.parseLong(parts[0]), Role.ofCode(parts[1]), procedure, until);
    }

    /** For the whole department and without an end: what the boxes of an account say. */
    public boolean plain() {
        return procedure.isEmpty() && until == null;
    }

    boolean allows(Permission permission, Place place) {
        return department == place.department()
                && Rights.of(role).contains(permission)
                && (procedure.isEmpty() || procedure.equals(place.procedure()));
    }
}
