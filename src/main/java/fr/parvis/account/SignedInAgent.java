package fr.parvis.account;

import java.util.Map;
import java.util.Set;

/**
 * The agent of the current web request; a controller under {@code /bureau} takes it as a parameter.
 *
 * @param title the quality under which they act and sign, for example {@code adjointe au maire};
 *     may be empty
 * @param roles per department id
 * @param administrator may open accounts and publish procedures
 */
public record SignedInAgent(
        long id,
        String name,
        String title,
        String email,
        Map<Long, Set<Role>> roles,
        boolean administrator) {

    /** {@code NB} for Nadia Bernard. */
    public String initials() {
        return Initials.of(name);
    }

    /** {@code Nadia Bernard, officière d’état civil}. */
    public String presented() {
        return Initials.present(name, title);
    }

    /** {@code Nadia B.}, as residents see it. */
    public String shortName() {
        return Initials.shorten(name);
    }

    /** Departments whose requests this agent sees. */
    public Set<Long> departments() {
        return roles.keySet();
    }

    public boolean has(Role role, long department) {
        return roles.getOrDefault(department, Set.of()).contains(role);
    }

    public boolean heads() {
        return roles.values().stream().anyMatch(set -> set.contains(Role.HEAD));
    }
}
