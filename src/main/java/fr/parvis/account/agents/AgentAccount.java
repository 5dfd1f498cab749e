package fr.parvis.account.agents;

import fr.parvis.account.Accounts.AgentName;
import fr.parvis.account.Role;
import fr.parvis.account.Roles;

/**
 * An agent as administrators see them.
 *
 * @param invited and has not chosen a password yet
 */
public record AgentAccount(
        long id,
        String name,
        String title,
        String email,
        boolean active,
        boolean administrator,
        boolean invited,
        Roles roles) {

    public String initials() {
        return new AgentName(id, name, title, email).initials();
    }

    /** Decisions carry their name, which the law wants followed by a title (CRPA L212-1). */
    public boolean signs() {
        return roles.grants().anyMatch(one -> one.role() == Role.SIGNATORY);
    }
}
