package fr.parvis.account;

import fr.parvis.kernel.Auditable;

/**
 * An agent was invited, or invited again. The link also left by e-mail; it is in the event for who
 * opens a commune at the command line, where e-mail may not work yet. The journal never keeps it.
 *
 * @param link full address of the page that lets them choose a password; good once, for seven days
 */
public record AgentInvited(long agent, String email, String link) implements Auditable {
    @Override
    public String action() {
        return "agent.invited";
    }

    @Override
    public String subject() {
        return "agent:" + agent;
    }

    /** Without the link, which opens the account. */
    @Override
    public String toString() {
        return "AgentInvited[agent=" + agent + "]";
    }
}
