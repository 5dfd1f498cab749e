package fr.parvis.account.family;

import fr.parvis.account.AccountFact;
import fr.parvis.account.Relative;
import fr.parvis.account.SignedInResident;
import fr.parvis.account.sessions.AccountKind;
import fr.parvis.commune.Communes;
import fr.parvis.kernel.Outcome;
import fr.parvis.notices.Notice;
import fr.parvis.notices.Notices;
import fr.parvis.ui.Addresses;
import fr.parvis.ui.Languages;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** A resident shares members of their household; the other agrees; either ends it. */
@Service
class ShareMembers {

    private static final int MOST_WAITING = 5;

    private final FamilyStore families;
    private final Notices notices;
    private final Languages languages;
    private final Communes communes;
    private final Addresses addresses;
    private final ApplicationEventPublisher events;

    ShareMembers(
            FamilyStore families,
            Notices notices,
            Languages languages,
            Communes communes,
            Addresses addresses,
            ApplicationEventPublisher events) {
        this.families = families;
        this.notices = notices;
        this.languages = languages;
        this.communes = communes;
        this.addresses = addresses;
        this.events = events;
    }

    /**
     * @param own the giver's household
     * @param members ids of who is shared
     * @param sees each is to follow what the other asks for them
     */
    @Transactional
    public Outcome<Long, ShareRefused> offer(
            SignedInResident giver,
            List<Relative> own,
            List<Long> members,
            String typed,
            boolean sees) {
        String email = typed.strip().toLowerCase(Locale.ROOT);
        List<Long> shared = own.stream().map(Relative::id).filter(members::contains).toList();
        Optional<ShareRefused> no = refusal(giver, email, shared);
        if (no.isPresent()) {
            return Outcome.refused(no.get());
        }
        long tie = families.offer(giver.id(), email, sees, shared);
        tell(giver, email);
        publish("account.family-offered", giver.id());
        return Outcome.done(tie);
    }

    @Transactional
    public void agree(FamilyTie tie, SignedInResident partner) {
        families.agree(tie.id(), partner.id());
        publish("account.family-agreed", partner.id());
    }

    @Transactional
    public void end(FamilyTie tie, SignedInResident who) {
        families.end(tie.id());
        publish("account.family-ended", who.id());
    }

    private Optional<ShareRefused> refusal(
            SignedInResident giver, String email, List<Long> shared) {
        if (!email.matches("[^@\\s]+@[^@\\s]+\\.[^@\\s]+")) {
            return Optional.of(ShareRefused.NO_EMAIL);
        }
        if (email.equals(giver.email())) {
            return Optional.of(ShareRefused.ONESELF);
        }
        if (shared.isEmpty()) {
            return Optional.of(ShareRefused.NOBODY);
        }
        long waiting =
                families.of(giver.id(), giver.email()).stream().filter(FamilyTie::waiting).count();
        return waiting < MOST_WAITING ? Optional.empty() : Optional.of(ShareRefused.TOO_MANY);
    }

    /** As much is written whether the address has an account or not. */
    private void tell(SignedInResident giver, String email) {
        var words = languages.words(Locale.FRENCH);
        var commune = communes.current();
        notices.send(
                new Notice(
                        "",
                        email,
                        Locale.FRENCH,
                        "account:" + email,
                        words.get("account.family.mail.subject", giver.name()),
                        List.of(
                                words.get("account.family.mail.text", giver.name()),
                                words.get("account.family.mail.note", commune.name())),
                        new Notice.Link(
                                words.get("account.family.mail.action"),
                                addresses.of(commune, "/mon-compte/foyer/partage")),
                        List.of()));
    }

    private void publish(String action, long resident) {
        events.publishEvent(AccountFact.of(action, AccountKind.RESIDENT.name(), resident));
    }
}
