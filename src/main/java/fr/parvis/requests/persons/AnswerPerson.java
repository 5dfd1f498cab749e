package fr.parvis.requests.persons;

import fr.parvis.account.EraseResident;
import fr.parvis.account.SignedInAgent;
import fr.parvis.account.SignedInResident;
import fr.parvis.kernel.Outcome;
import fr.parvis.records.HoldSubjects;
import fr.parvis.records.Holds;
import fr.parvis.records.PlaceHold;
import fr.parvis.requests.life.Request;
import fr.parvis.requests.life.RequestStore;
import fr.parvis.requests.life.WriteMessage;
import fr.parvis.requests.retention.EraseRequest;
import fr.parvis.ui.Languages;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Does to a person's data what they may ask, and notes it in the request in which they asked. */
@Component
class AnswerPerson {

    private final FindPerson find;
    private final Gestures gestures;
    private final RequestStore store;
    private final WriteMessage messages;
    private final Languages languages;
    private final ApplicationEventPublisher events;

    AnswerPerson(
            FindPerson find,
            Gestures gestures,
            RequestStore store,
            WriteMessage messages,
            Languages languages,
            ApplicationEventPublisher events) {
        this.find = find;
        this.gestures = gestures;
        this.store = store;
        this.messages = messages;
        this.languages = languages;
        this.events = events;
    }

    /** What other rooms and modules do. */
    @Component
    record Gestures(EraseRequest requests, EraseResident accounts, PlaceHold holds, Holds held) {}

    /**
     * @param account whether the account goes too
     */
    @Transactional
    public Outcome<Request, PersonRefused> erase(
            Request asked, Collection<String> numbers, boolean account, SignedInAgent agent) {
        List<FoundRequest> chosen = chosen(asked, numbers);
        Optional<SignedInResident> resident = account ? find.account(asked) : Optional.empty();
        if (chosen.isEmpty() && resident.isEmpty()) {
            return Outcome.refused(new PersonRefused.NothingChosen());
        }
        chosen.forEach(one -> store.lock(one.id()));
        if (resident.filter(this::held).isPresent()
                || !chosen(asked, numbers).stream().allMatch(FoundRequest::erasable)) {
            return Outcome.refused(new PersonRefused.MayNot());
        }
        List<String> done = new ArrayList<>();
        for (FoundRequest one : chosen) {
            gestures.requests().erase(one.id());
            events.publishEvent(new ErasedOnDemand(one.number(), asked.number()));
            done.add(one.number());
        }
        resident.ifPresent(
                one -> {
                    gestures.accounts().erase(one.id());
                    done.add(words("requests.persons.note.account"));
                });
        return note(asked, "erased", done, agent);
    }

    private boolean held(SignedInResident resident) {
        return !gestures.held()
                .held(
                        Set.of(
                                HoldSubjects.account(resident.id()),
                                HoldSubjects.person(resident.email())))
                .isEmpty();
    }

    /** With the account, all that belongs to it. */
    @Transactional
    public Outcome<Request, PersonRefused> restrict(
            Request asked, PersonOrder order, SignedInAgent agent) {
        List<FoundRequest> chosen = chosen(asked, order.choix());
        Optional<SignedInResident> resident =
                order.compte() ? find.account(asked) : Optional.empty();
        if (chosen.isEmpty() && resident.isEmpty()) {
            return Outcome.refused(new PersonRefused.NothingChosen());
        }
        if (order.motif().isEmpty()) {
            return Outcome.refused(new PersonRefused.ReasonMissing());
        }
        List<String> done = new ArrayList<>();
        for (FoundRequest one : chosen) {
            if (!one.frozen()) {
                restrict(Request.reference(one.id()), one.number(), order.motif());
            }
            done.add(one.number());
        }
        resident.ifPresent(
                one -> {
                    restrict(HoldSubjects.account(one.id()), "compte-" + one.id(), order.motif());
                    done.add(words("requests.persons.note.account"));
                });
        return note(asked, "restricted", done, agent);
    }

    private void restrict(String subject, String reference, String reason) {
        gestures.holds()
                .place(
                        new PlaceHold.Order(
                                Holds.Kind.RESTRICTION, subject, reference, reason, null));
    }

    /** Only what was found: nobody chooses more than the page shows. */
    List<FoundRequest> chosen(Request asked, Collection<String> numbers) {
        return find.requests(asked).stream().filter(one -> numbers.contains(one.number())).toList();
    }

    Outcome<Request, PersonRefused> note(
            Request asked, String what, List<String> done, SignedInAgent agent) {
        String words =
                languages
                        .words(Locale.FRENCH)
                        .get("requests.persons.note." + what, String.join(", ", done));
        return Outcome.done(messages.note(asked.id(), words, agent).orThrow());
    }

    private String words(String key) {
        return languages.words(Locale.FRENCH).get(key);
    }
}
