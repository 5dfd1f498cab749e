package fr.parvis.requests.mandated;

import fr.parvis.account.ActingFor;
import fr.parvis.account.CurrentResident;
import fr.parvis.account.Mandate;
import fr.parvis.account.Mandate.Holder;
import fr.parvis.account.MandateRefused;
import fr.parvis.account.MandateVerb;
import fr.parvis.account.SignedInResident;
import fr.parvis.requests.mandated.Filings.Filing;
import fr.parvis.ui.Languages;
import java.util.Locale;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** What the mandate of the current web request lets, of requests and of drafts. */
@Component
public class Mandated {

    private final ActingFor acting;
    private final CurrentResident resident;
    private final Filings filings;
    private final Languages languages;

    Mandated(ActingFor acting, CurrentResident resident, Filings filings, Languages languages) {
        this.acting = acting;
        this.resident = resident;
        this.filings = filings;
        this.languages = languages;
    }

    public Optional<Mandate> current() {
        return acting.current();
    }

    /**
     * @throws MandateRefused where a mandate does not let file this procedure
     */
    public void mayFile(String procedure) {
        acting.current()
                .filter(mandate -> !mandate.lets(MandateVerb.FILE, procedure))
                .ifPresent(
                        _ -> {
                            throw new MandateRefused(MandateVerb.FILE);
                        });
    }

    /** Notes for whom a draft is; nothing where somebody writes for themselves. */
    public void begun(long draft) {
        acting.current().ifPresent(mandate -> filings.begin(draft, mandate));
    }

    /**
     * Whether a draft is for whoever has its link now: under the mandate it was begun under, on the
     * account of the person themselves, or, where no mandate ever was, for who writes for
     * themselves.
     */
    public boolean opens(long draft) {
        Optional<Mandate> mandate = acting.current();
        Optional<Filing> filing = filings.ofDraft(draft);
        if (mandate.isPresent()) {
            return filing.filter(one -> one.mandate() == mandate.get().id()).isPresent();
        }
        return filing.isEmpty()
                || resident.find()
                        .map(SignedInResident::id)
                        .equals(Optional.ofNullable(filing.get().resident()));
    }

    public void sent(long draft, long request) {
        filings.sent(draft, request);
    }

    /**
     * Whether a request is of the person acted for.
     *
     * @param owner account that filed it, or null
     */
    public boolean isOfPerson(Mandate mandate, long request, Long owner) {
        Long account = mandate.principal().account();
        return account != null && account.equals(owner)
                || filings.requestsFor(mandate).contains(request);
    }

    /** For the history: town halls keep theirs in French. Empty for who acts for themselves. */
    public Optional<String> told() {
        return acting.current()
                .map(
                        mandate ->
                                languages
                                        .words(Locale.FRENCH)
                                        .get(
                                                "requests.mandated.told",
                                                mandate.holder().presented(),
                                                mandate.principal().name(),
                                                mandate.id()));
    }

    /** Who wrote, where it was somebody for the person. */
    public Optional<String> author() {
        return acting.current()
                .map(
                        mandate ->
                                languages
                                        .words(Locale.FRENCH)
                                        .get(
                                                "requests.mandated.author",
                                                mandate.holder().name(),
                                                mandate.principal().name()));
    }

    /** Whether an agent sits before the person, as at a counter. */
    public boolean atTheCounter() {
        return acting.current()
                .filter(mandate -> mandate.holder().kind() == Holder.Kind.AGENT)
                .isPresent();
    }
}
