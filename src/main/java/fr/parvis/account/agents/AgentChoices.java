package fr.parvis.account.agents;

import fr.parvis.account.Accounts.AgentName;
import fr.parvis.account.Role;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * What an administrator fills in about an agent.
 *
 * @param administrator null for a box that is not ticked, as browsers post it
 * @param role boxes ticked, each {@code DEPARTMENT:CODE}; null for none
 */
public record AgentChoices(
        String name, String title, String email, Boolean administrator, List<String> role) {

    public AgentChoices {
        name = name == null ? "" : name.strip();
        title = title == null ? "" : title.strip();
        email = email == null ? "" : email.strip();
        administrator = Boolean.TRUE.equals(administrator);
        role = role == null ? List.of() : List.copyOf(role);
    }

    static AgentChoices empty() {
        return new AgentChoices("", "", "", false, List.of());
    }

    static AgentChoices of(AgentAccount agent) {
        List<String> boxes =
                agent.roles().plain().entrySet().stream()
                        .flatMap(
                                inIt ->
                                        inIt.getValue().stream()
                                                .map(role -> box(inIt.getKey(), role)))
                        .toList();
        return new AgentChoices(
                agent.name(), agent.title(), agent.email(), agent.administrator(), boxes);
    }

    AgentName who() {
        return new AgentName(0, name, title, email);
    }

    public static String box(long department, Role role) {
        return department + ":" + role.code();
    }

    public boolean has(Role role, long department) {
        return role().contains(box(department, role));
    }

    /** Boxes of departments or roles that do not exist are left out. */
    Map<Long, Set<Role>> roles(Set<Long> departments) {
        var roles = new HashMap<Long, Set<Role>>();
        for (long department : departments) {
            for (Role one : Role.values()) {
                if (has(one, department)) {
                    roles.computeIfAbsent(department, _ -> EnumSet.noneOf(Role.class)).add(one);
                }
            }
        }
        return roles;
    }
}
