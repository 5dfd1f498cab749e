package fr.parvis.account.mandates;

import fr.parvis.account.Mandate;
import fr.parvis.account.Mandate.Holder;
import fr.parvis.account.MandateSubjects;
import fr.parvis.account.MandateSubjects.Subject;
import fr.parvis.kernel.Actor;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Writes a mandate down, to be signed. It is good for nothing before it is. */
@Service
class MakeMandate {

    /** Each writes to somebody: an account must not become a way to pester people. */
    private static final int MOST_WAITING = 10;

    private final MandateStore store;
    private final MandateText text;
    private final ObjectProvider<MandateSubjects> subjects;
    private final TellPrincipal tell;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    MakeMandate(
            MandateStore store,
            MandateText text,
            ObjectProvider<MandateSubjects> subjects,
            TellPrincipal tell,
            ApplicationEventPublisher events,
            Clock clock) {
        this.store = store;
        this.text = text;
        this.subjects = subjects;
        this.tell = tell;
        this.events = events;
        this.clock = clock;
    }

    /** What a mandate may be about, by title. */
    List<Subject> offered(Locale locale) {
        return subjects.stream().flatMap(shelf -> shelf.offered(locale).stream()).toList();
    }

    /** All that is wrong; nothing when it can be made. */
    Set<Wrong> wrongs(TypedMandate typed, Holder holder) {
        Set<Wrong> wrongs = typed.wrongs(today(), offered(Locale.FRENCH));
        if (!wrongs.isEmpty() || holder.kind() == Holder.Kind.AGENT) {
            return wrongs;
        }
        return alone(typed, holder).map(Set::of).orElseGet(Set::of);
    }

    /** What stops somebody whom no agent sees. A relative is signed for on line, never on paper. */
    private Optional<Wrong> alone(TypedMandate typed, Holder holder) {
        if (isOneself(typed, holder)) {
            return Optional.of(Wrong.ONESELF);
        }
        if (holder.kind() == Holder.Kind.RELATIVE && typed.email().isEmpty()) {
            return Optional.of(Wrong.EMAIL_NEEDED);
        }
        long waiting =
                store.heldBy(holder).stream()
                        .filter(made -> made.on(today()) == Mandate.State.WAITING)
                        .count();
        return waiting < MOST_WAITING ? Optional.empty() : Optional.of(Wrong.TOO_MANY);
    }

    /**
     * An agent, who sees the person, may bind the mandate to their account at once. From anybody
     * else the account of an address comes with the signature of its owner.
     *
     * @param typed with nothing wrong
     * @return its id
     */
    @Transactional
    public long make(TypedMandate typed, Holder holder) {
        Long account =
                holder.kind() == Holder.Kind.AGENT && !typed.email().isEmpty()
                        ? store.accountAt(typed.email())
                        : null;
        return make(typed.asked(account, holder, today(), offered(Locale.FRENCH)));
    }

    @Transactional
    public long make(NewMandate mandate) {
        long id = store.add(mandate, text.proof(mandate), Actor.current().name());
        Made made = store.find(id).orElseThrow();
        events.publishEvent(MandateFact.of("mandate.made", made));
        tell.asked(made);
        return id;
    }

    private boolean isOneself(TypedMandate typed, Holder holder) {
        Long account = typed.email().isEmpty() ? null : store.accountAt(typed.email());
        return account != null && account == holder.id();
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }
}
