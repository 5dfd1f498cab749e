package fr.parvis.commune;

import fr.parvis.commune.OpeningRefused.AlreadyOpen;
import fr.parvis.commune.OpeningRefused.HostTaken;
import fr.parvis.commune.OpeningRefused.InvalidHost;
import fr.parvis.commune.OpeningRefused.UnknownCode;
import fr.parvis.kernel.CommuneId;
import fr.parvis.kernel.CommuneScope;
import fr.parvis.kernel.Outcome;
import java.util.Locale;
import java.util.Optional;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.TransactionTemplate;

/** Opens a commune: register, host, departments, and whatever other modules lay as its ground. */
@Component
class CommuneOpening {

    private final OfficialRegister register;
    private final CommuneStore communes;
    private final DepartmentStore departments;
    private final ApplicationEventPublisher events;
    private final TransactionTemplate transaction;

    CommuneOpening(
            OfficialRegister register,
            CommuneStore communes,
            DepartmentStore departments,
            ApplicationEventPublisher events,
            PlatformTransactionManager transactions) {
        this.register = register;
        this.communes = communes;
        this.departments = departments;
        this.events = events;
        this.transaction = new TransactionTemplate(transactions);
        this.transaction.setPropagationBehavior(TransactionDefinition.PROPAGATION_REQUIRES_NEW);
    }

    Outcome<Commune, OpeningRefused> open(OpenCommune order) {
        var official = register.find(order.insee().strip().toUpperCase(Locale.ROOT));
        if (official.isEmpty()) {
            return Outcome.refused(new UnknownCode(order.insee()));
        }
        String wanted = order.host() == null ? proposed(official.get()) : order.host();
        return HostName.valid(wanted)
                .map(host -> open(order, official.get(), host))
                .orElseGet(() -> Outcome.refused(new InvalidHost(wanted)));
    }

    /** Several communes of France share a name: the second takes its département along. */
    private String proposed(OfficialCommune official) {
        String host = HostName.local(official.name());
        boolean taken =
                communes.hasHost(host)
                        && communes.mainHost(official.insee()).filter(host::equals).isEmpty();
        return taken ? HostName.local(official.name(), official.departement()) : host;
    }

    /** The commune is bound before the connection is taken: the connection serves it alone. */
    private Outcome<Commune, OpeningRefused> open(
            OpenCommune order, OfficialCommune official, String host) {
        CommuneId id = communes.nextId();
        return CommuneScope.call(
                id,
                () ->
                        transaction.execute(
                                status -> {
                                    var refusal = lay(id, order, official, host);
                                    if (refusal.isPresent()) {
                                        status.setRollbackOnly();
                                        return Outcome.refused(refusal.get());
                                    }
                                    return Outcome.done(communes.find(id).orElseThrow());
                                }));
    }

    private Optional<OpeningRefused> lay(
            CommuneId id, OpenCommune order, OfficialCommune official, String host) {
        String insee = official.insee();
        String colour = Colour.chosen(order.colour(), insee);
        if (!communes.insert(id, official, colour, "mairie@" + host)) {
            return Optional.of(new AlreadyOpen(insee, communes.mainHost(insee).orElseThrow()));
        }
        if (!communes.insertMainHost(id, host)) {
            return Optional.of(new HostTaken(host));
        }
        UsualDepartment.ALL.forEach(department -> departments.insert(department, host));
        events.publishEvent(new CommuneOpened(id, insee, order.administratorAt(host)));
        return Optional.empty();
    }
}
