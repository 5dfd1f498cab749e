package fr.parvis.account.sessions;

import fr.parvis.account.Permission;
import fr.parvis.account.Rights;
import fr.parvis.account.SignedInAgent;
import fr.parvis.account.SignedInResident;
import fr.parvis.kernel.Actor;
import fr.parvis.ui.Frame;
import java.time.Instant;

/** A browser signed in: exactly one of agent and resident is there. */
public record Session(
        long id, Instant lastSeen, Proof proof, SignedInAgent agent, SignedInResident resident) {

    public AccountKind kind() {
        return agent != null ? AccountKind.AGENT : AccountKind.RESIDENT;
    }

    public long account() {
        return agent != null ? agent.id() : resident.id();
    }

    public String name() {
        return agent != null ? agent.name() : resident.name();
    }

    public String email() {
        return agent != null ? agent.email() : resident.email();
    }

    Actor actor(String address) {
        return new Actor(kind().actor(), account(), name(), address);
    }

    Frame.Person person() {
        return agent != null
                ? new Frame.Person(
                        agent.shortName(),
                        agent.initials(),
                        true,
                        Rights.anywhere(agent, Permission.ADMINISTER),
                        Rights.anywhere(agent, Permission.SEE_FIGURES),
                        Rights.anywhere(agent, Permission.OPERATE),
                        Rights.anywhere(agent, Permission.WRITE))
                : new Frame.Person(resident.name(), resident.initials(), false);
    }
}
