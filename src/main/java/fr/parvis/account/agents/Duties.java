package fr.parvis.account.agents;

import fr.parvis.account.Role;
import fr.parvis.commune.Department;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Roles that an agent has alike in several departments: said once.
 *
 * @param everywhere in all of the departments there are, when there are several
 */
public record Duties(Set<Role> roles, List<Department> departments, boolean everywhere) {

    /** In the order of the departments. */
    public static List<Duties> of(AgentAccount agent, List<Department> all) {
        Map<Long, Set<Role>> plain = agent.roles().plain();
        Map<Set<Role>, List<Department>> where = new LinkedHashMap<>();
        for (Department department : all) {
            Set<Role> roles = plain.getOrDefault(department.id(), Set.of());
            if (!roles.isEmpty()) {
                where.computeIfAbsent(roles, _ -> new ArrayList<>()).add(department);
            }
        }
        return where.entrySet().stream()
                .map(each -> duties(each.getKey(), each.getValue(), all))
                .toList();
    }

    private static Duties duties(Set<Role> roles, List<Department> where, List<Department> all) {
        return new Duties(roles, List.copyOf(where), where.size() > 1 && where.equals(all));
    }
}
