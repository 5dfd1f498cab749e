package fr.parvis.account.agents;

import fr.parvis.account.Accounts.AgentName;
import fr.parvis.account.Role;
import java.util.Map;
import java.util.Set;

/**
 * An agent as administrators see them.
 *
 * @param invited and has not chosen a password yet
 * @param roles per department id
 */
public record AgentAccount(
        long id,
        String name,
        String title,
        String email,
        boolean active,
        boolean administrator,
        boolean invited,
        Map<Long, Set<Role>> roles) {

    public String initials() {
        return new AgentName(id, name, title, email).initials();
    }

    /** Decisions carry their name, which the law wants followed by a title (CRPA L212-1). */
    public boolean signs() {
        return roles.values().stream().anyMatch(set -> set.contains(Role.SIGNATORY));
    }

    public boolean has(Role role, long department) {
        return roles.getOrDefault(department, Set.of()).contains(role);
    }
}
