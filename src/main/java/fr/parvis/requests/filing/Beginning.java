package fr.parvis.requests.filing;

import fr.parvis.account.SignedInAgent;
import fr.parvis.account.SignedInResident;
import fr.parvis.forms.Answers;
import fr.parvis.forms.FormDefinition;
import fr.parvis.forms.Forms;
import fr.parvis.procedures.Revision;
import fr.parvis.requests.filing.Drafts.Owner;
import fr.parvis.requests.known.EarlierRequest;
import fr.parvis.requests.known.EarlierRequests;
import fr.parvis.requests.mandated.KnownPerson;
import fr.parvis.requests.mandated.Mandated;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Locale;
import org.springframework.stereotype.Component;

/** What is known when somebody begins a form: by the link, the account, an earlier request. */
@Component
class Beginning {

    /** In the address: the answers of the earlier request are wanted. */
    private static final String TAKE_UP = "reprise";

    private final Forms forms;
    private final EarlierRequests earlier;
    private final AgentAnswers agents;
    private final KnownAnswers residents;
    private final Mandated mandated;

    Beginning(
            Forms forms,
            EarlierRequests earlier,
            AgentAnswers agents,
            KnownAnswers residents,
            Mandated mandated) {
        this.residents = residents;
        this.agents = agents;
        this.mandated = mandated;
        this.forms = forms;
        this.earlier = earlier;
    }

    /**
     * @param answers known so far, each with its source
     * @param earlier the request that can be taken up, or null
     * @param taken whether it is
     * @param link what the link says besides
     */
    record Known(Answers answers, EarlierRequest earlier, boolean taken, LinkAnswers link) {

        /** Where the first page posts to. */
        String address(String code) {
            return link.at("/demarches/" + code + "/demande", taken ? TAKE_UP + "=1" : "");
        }

        /** The same first page, with the answers of the earlier request or without. */
        String otherwise(String code) {
            String wish = taken ? "" : "&" + TAKE_UP + "=1";
            return link.at("/demarches/" + code + "/demande", "nouvelle=true" + wish);
        }
    }

    /** An agent asks another one: nothing of a resident's account is looked at. */
    Known known(Revision revision, SignedInAgent agent, Locale locale, HttpServletRequest request) {
        FormDefinition form = revision.definition().form();
        LinkAnswers link = LinkAnswers.of(forms, form, request);
        return new Known(link.addedTo(agents.of(form, agent, locale)), null, false, link);
    }

    Known known(Revision revision, SignedInResident resident, HttpServletRequest request) {
        FormDefinition form = revision.definition().form();
        LinkAnswers link = LinkAnswers.of(forms, form, request);
        Answers known = link.addedTo(person(form, resident));
        EarlierRequest before = earlier.latest(revision, resident).orElse(null);
        boolean taken = before != null && "1".equals(request.getParameter(TAKE_UP));
        return new Known(
                taken ? forms.takeUp(form, known, before.asKnown()) : known, before, taken, link);
    }

    private Answers person(FormDefinition form, SignedInResident resident) {
        return mandated.current()
                .map(mandate -> KnownPerson.of(form, mandate.principal()))
                .orElseGet(() -> residents.of(form, resident));
    }

    /** Whose the draft is: of the person acted for, where somebody acts for another. */
    Owner owner(SignedInResident resident) {
        Long own = resident == null ? null : resident.id();
        return new Owner(
                mandated.current().isPresent()
                        ? mandated.current().get().principal().account()
                        : own,
                null);
    }

    /**
     * @throws fr.parvis.account.MandateRefused where a mandate does not let file it
     */
    void mayBegin(Revision revision) {
        mandated.mayFile(revision.code());
    }

    void begun(Draft draft) {
        mandated.begun(draft.id());
    }

    /** Whether somebody who comes back is asked to go on with it. */
    boolean mayGoOn(Draft draft) {
        return !draft.sent() && mandated.opens(draft.id());
    }
}
