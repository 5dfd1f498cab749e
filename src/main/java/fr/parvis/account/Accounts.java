package fr.parvis.account;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;

/** Agents and residents of the current commune, by id. */
public interface Accounts {

    /** Names of agents, for lists: one query for all. */
    Map<Long, AgentName> agents(Collection<Long> ids);

    /** Agents who hold a role there today, by name. */
    List<AgentName> agentsOf(Place place, Role role);

    /**
     * Every agent of the commune who can sign in and is not away today, by id; one query. Who
     * stands in for somebody has their rights too.
     */
    List<Correspondent> correspondents();

    /**
     * Notes that an agent gets this day's message, in the current transaction.
     *
     * @return false when they had it already
     */
    boolean tellOnce(long agent, LocalDate day);

    /**
     * Creates an agent, sends the invitation to choose a password and publishes {@link
     * AgentInvited}.
     *
     * @param who under any id
     * @param roles per department id
     * @throws IllegalStateException when the address is not one, or is already an agent's
     */
    long inviteAgent(AgentName who, boolean administrator, Map<Long, Collection<Role>> roles);

    /** The same, of somebody whose title is not known yet. */
    default long inviteAgent(
            String name, String email, boolean administrator, Map<Long, Collection<Role>> roles) {
        return inviteAgent(new AgentName(0, name, "", email), administrator, roles);
    }

    /**
     * Chooses the password behind a link, as its page does.
     *
     * @param link of {@link AgentInvited}, or only its last part
     * @return the account
     * @throws IllegalStateException when the link is no longer good or the password too weak
     */
    long acceptInvitation(String link, String password);

    /**
     * Opens the account of a resident whose address somebody vouches for; residents who come by
     * themselves confirm it through a link.
     *
     * @throws IllegalStateException when the address is not one, or the password too weak
     */
    long openResident(String name, String email, String password);

    /**
     * @param title the quality under which they act, for example {@code adjointe au maire}; may be
     *     empty
     */
    record AgentName(long id, String name, String title, String email) {

        /** {@code Nadia Bernard, officière d’état civil}, as the law wants it (CRPA L111-2). */
        public String presented() {
            return Initials.present(name, title);
        }

        /** {@code NB} for Nadia Bernard. */
        public String initials() {
            return Initials.of(name);
        }

        /** {@code Nadia B.}, as residents see it. */
        public String shortName() {
            return Initials.shorten(name);
        }
    }
}
