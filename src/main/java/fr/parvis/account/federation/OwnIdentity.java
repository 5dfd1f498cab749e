package fr.parvis.account.federation;

import fr.parvis.account.AccountFact;
import fr.parvis.account.SignedInResident;
import fr.parvis.account.VerifiedIdentity;
import fr.parvis.account.passwords.EmailAddress;
import fr.parvis.account.passwords.SendLink;
import fr.parvis.account.sessions.AccountKind;
import fr.parvis.commune.PlacesOfBirth;
import fr.parvis.ui.RateLimits;
import java.util.Locale;
import java.util.Optional;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What a resident may do about the identity that FranceConnect vouches for. */
@Service
class OwnIdentity {

    private static final String MAILS = "link-by-mail";

    private final ResidentIdentities identities;
    private final PlacesOfBirth places;
    private final SendLink links;
    private final RateLimits limits;
    private final ApplicationEventPublisher events;

    OwnIdentity(
            ResidentIdentities identities,
            PlacesOfBirth places,
            SendLink links,
            RateLimits limits,
            ApplicationEventPublisher events) {
        this.identities = identities;
        this.places = places;
        this.links = links;
        this.limits = limits;
        this.events = events;
    }

    MyIdentity of(SignedInResident resident, Locale language) {
        Optional<VerifiedIdentity> who = identities.of(resident.id());
        return new MyIdentity(
                who.orElse(null),
                who.map(VerifiedIdentity::birthPlace).flatMap(places::town).orElse(""),
                who.map(VerifiedIdentity::birthCountry)
                        .flatMap(country -> places.country(country, language))
                        .orElse(""),
                resident.email());
    }

    /** False when it is the only way into the account. */
    @Transactional
    boolean detach(long resident) {
        if (!identities.hasAnotherWayIn(resident)) {
            return false;
        }
        identities.detach(resident);
        events.publishEvent(
                AccountFact.of("account.identity-unlinked", AccountKind.RESIDENT.name(), resident));
        return true;
    }

    /**
     * Sends a link to an address. To nobody, and without a word about it, where one person or one
     * mailbox has had too many.
     */
    void confirm(SignedInResident resident, EmailAddress address, Locale locale) {
        if (limits.allow(MAILS, "resident:" + resident.id())
                && limits.allow(MAILS, address.value())) {
            links.confirm(resident, address, locale);
        }
    }
}
