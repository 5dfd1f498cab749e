package fr.parvis.commune;

import fr.parvis.kernel.CommuneId;
import fr.parvis.kernel.CommuneScope;
import fr.parvis.kernel.Outcome;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Changes how the current town hall presents itself: address, contacts, hours, colour, and how each
 * department is reached, which acknowledgements must say (CRPA R112-5). Publishes {@link
 * IdentityChanged}.
 */
@Service
public class ChangeIdentity {

    private final CommuneStore communes;
    private final DepartmentStore departments;
    private final ApplicationEventPublisher events;
    private final TransactionTemplate transaction;

    ChangeIdentity(
            CommuneStore communes,
            DepartmentStore departments,
            ApplicationEventPublisher events,
            PlatformTransactionManager transactions) {
        this.communes = communes;
        this.departments = departments;
        this.events = events;
        this.transaction = new TransactionTemplate(transactions);
    }

    /** The commune as it is from now on, or everything that is wrong; then nothing changed. */
    public Outcome<Commune, InvalidIdentity> change(TownHallIdentity typed) {
        TownHallIdentity identity = typed.tidied();
        var faults = IdentityCheck.faults(identity);
        return faults.isEmpty()
                ? Outcome.done(transaction.execute(_ -> keep(identity)))
                : Outcome.refused(new InvalidIdentity(faults));
    }

    /**
     * The same for somebody who saw it before, so that two administrators never overwrite each
     * other.
     *
     * @param seen {@link TownHallIdentity#mark} of what they saw
     */
    public Outcome<Commune, IdentityRefused> change(String seen, TownHallIdentity typed) {
        TownHallIdentity identity = typed.tidied();
        var faults = IdentityCheck.faults(identity);
        return faults.isEmpty()
                ? transaction.execute(_ -> keepUnlessOvertaken(seen, identity))
                : Outcome.refused(new InvalidIdentity(faults));
    }

    private Outcome<Commune, IdentityRefused> keepUnlessOvertaken(
            String seen, TownHallIdentity identity) {
        Commune kept = communes.lock(CommuneScope.current());
        TownHallIdentity now = TownHallIdentity.of(kept, departments.all());
        return now.mark().equals(seen)
                ? Outcome.done(keep(identity))
                : Outcome.refused(new IdentityOvertaken(now));
    }

    private Commune keep(TownHallIdentity identity) {
        CommuneId commune = CommuneScope.current();
        communes.update(commune, identity);
        identity.departments().forEach(departments::update);
        events.publishEvent(new IdentityChanged(commune));
        return communes.find(commune).orElseThrow();
    }
}
