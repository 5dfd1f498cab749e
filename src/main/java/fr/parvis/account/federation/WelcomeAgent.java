package fr.parvis.account.federation;

import fr.parvis.account.AccountFact;
import fr.parvis.account.federation.ArrivalRefused.AnotherEmployer;
import fr.parvis.account.federation.ArrivalRefused.Closed;
import fr.parvis.account.federation.ArrivalRefused.InvitationExpired;
import fr.parvis.account.federation.ArrivalRefused.NotInvited;
import fr.parvis.account.federation.ArrivalRefused.OfAnotherAccount;
import fr.parvis.account.passwords.LinkPurpose;
import fr.parvis.account.passwords.OneTimeLinks;
import fr.parvis.account.providers.ProviderSettings;
import fr.parvis.account.sessions.AccountKind;
import fr.parvis.commune.Communes;
import java.util.Optional;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Finds the agent whom ProConnect vouches for, among those who were invited. The first time, an
 * address is not enough: it takes the link of the invitation, a signed-in agent, or an
 * administrator's word.
 */
@Service
class WelcomeAgent {

    private final AgentIdentities identities;
    private final OneTimeLinks links;
    private final Communes communes;
    private final ApplicationEventPublisher events;

    WelcomeAgent(
            AgentIdentities identities,
            OneTimeLinks links,
            Communes communes,
            ApplicationEventPublisher events) {
        this.identities = identities;
        this.links = links;
        this.communes = communes;
        this.events = events;
    }

    /**
     * @param invitation token of the link they came by, or empty
     */
    @Transactional
    Arrival arrive(Professional who, ProviderSettings settings, String invitation) {
        if (!settings.welcomes(who.siret(), communes.current().siren())) {
            return new Arrival.Refused(new AnotherEmployer(who.siret()));
        }
        if (!invitation.isEmpty()) {
            return accept(who, invitation);
        }
        Optional<AgentIdentities.Owner> owner = identities.owner(who.issuer(), who.subject());
        return owner.isPresent() ? known(owner.get()) : unknown(who);
    }

    /** Attaches the identity to the account of who is signed in and asked for it. */
    @Transactional
    Arrival link(Professional who, ProviderSettings settings, long agent) {
        if (!settings.welcomes(who.siret(), communes.current().siren())) {
            return new Arrival.Refused(new AnotherEmployer(who.siret()));
        }
        return attach(who, agent)
                ? new Arrival.Linked(agent)
                : new Arrival.Refused(new OfAnotherAccount());
    }

    private Arrival known(AgentIdentities.Owner owner) {
        if (!owner.active()) {
            return new Arrival.Refused(new Closed());
        }
        if (!owner.confirmed()) {
            return new Arrival.ToConfirm();
        }
        tell("account.signed-in", owner.agent());
        return new Arrival.Known(owner.agent());
    }

    private Arrival unknown(Professional who) {
        Optional<Long> agent = identities.invited(who.email());
        if (agent.isEmpty()) {
            return new Arrival.Refused(new NotInvited(who.email()));
        }
        identities.add(agent.get(), who, false);
        tell("account.identity-asked", agent.get());
        return new Arrival.ToConfirm();
    }

    /** Whoever holds the link has the mailbox it was sent to, and ProConnect says who they are. */
    private Arrival accept(Professional who, String invitation) {
        var link =
                links.find(invitation).filter(it -> it.purpose() == LinkPurpose.AGENT_INVITATION);
        if (link.isEmpty() || !links.use(link.get())) {
            return new Arrival.Refused(new InvitationExpired());
        }
        long agent = link.get().account();
        if (!attach(who, agent)) {
            return new Arrival.Refused(new OfAnotherAccount());
        }
        tell("account.signed-in", agent);
        return new Arrival.Known(agent);
    }

    private boolean attach(Professional who, long agent) {
        if (identities.add(agent, who, true)) {
            tell("account.identity-linked", agent);
            return true;
        }
        identities.confirmAs(agent, who);
        return identities
                .owner(who.issuer(), who.subject())
                .filter(owner -> owner.agent() == agent)
                .isPresent();
    }

    private void tell(String action, long account) {
        events.publishEvent(AccountFact.of(action, AccountKind.AGENT.name(), account));
    }
}
