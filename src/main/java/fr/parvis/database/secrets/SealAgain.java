package fr.parvis.database.secrets;

import fr.parvis.database.Tenants;
import fr.parvis.kernel.CommuneScope;
import java.util.List;
import java.util.stream.Collectors;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Service;

/**
 * Carries every sealed value over to the key of the day while people work: the keys before go on
 * opening. The canary comes last, so that what was interrupted begins again.
 */
@Service
class SealAgain {

    private static final Logger LOG = LoggerFactory.getLogger(SealAgain.class);

    private final Keys keys;
    private final Canary canary;
    private final SealedInstallationSecret installation;
    private final SealColumnAgain column;
    private final List<SealedColumn> columns;
    private final Tenants tenants;

    SealAgain(
            Keys keys,
            Canary canary,
            SealedInstallationSecret installation,
            SealColumnAgain column,
            List<SealedColumn> columns,
            Tenants tenants) {
        this.keys = keys;
        this.canary = canary;
        this.installation = installation;
        this.column = column;
        this.columns = columns;
        this.tenants = tenants;
    }

    /** Does nothing when everything is under the key of the day, and no module keeps new ones. */
    void whereKeysTurned() {
        RingKey key = keys.current();
        boolean done = canary.kept().filter(key::seals).isPresent();
        if (!done || !canary.columns().equals(names())) {
            everything(key);
        }
    }

    private void everything(RingKey key) {
        installation.sealAgain();
        tenants.all()
                .forEach(
                        commune ->
                                CommuneScope.run(
                                        commune, () -> columns.forEach(column::sealAgain)));
        canary.sealAgain(key, names());
        LOG.info("what is secret is sealed under the key {}", key);
    }

    private String names() {
        return columns.stream()
                .map(SealedColumn::toString)
                .sorted()
                .collect(Collectors.joining(" "));
    }
}
