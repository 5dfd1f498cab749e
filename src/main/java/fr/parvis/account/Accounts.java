package fr.parvis.account;

import java.util.Collection;
import java.util.List;
import java.util.Map;

/** Agents and residents of the current commune, by id. */
public interface Accounts {

    /** Names of agents, for lists: one query for all. */
    Map<Long, AgentName> agents(Collection<Long> ids);

    /** Agents who may act in a department under a role. */
    List<AgentName> agentsOf(long department, Role role);

    /** Creates an agent and sends the invitation to choose a password. */
    long inviteAgent(
            String name, String email, boolean administrator, Map<Long, Collection<Role>> roles);

    record AgentName(long id, String name, String email) {

        /** {@code NB} for Nadia Bernard. */
        public String initials() {
            return Initials.of(name);
        }

        /** {@code Nadia B.}, as residents see it. */
        public String shortName() {
            int space = name.indexOf(' ');
            return space < 0 ? name : name.substring(0, space + 2) + ".";
        }
    }
}
