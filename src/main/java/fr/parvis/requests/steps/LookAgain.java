package fr.parvis.requests.steps;

import fr.parvis.commune.Commune;
import fr.parvis.commune.Communes;
import fr.parvis.kernel.CommuneScope;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/** Goes on with the requests whose time has come, commune after commune, each on its own. */
@Component
class LookAgain {

    private static final Logger LOG = LoggerFactory.getLogger(LookAgain.class);

    private final Communes communes;
    private final StepRuns runs;
    private final GoOn goOn;

    LookAgain(Communes communes, StepRuns runs, GoOn goOn) {
        this.communes = communes;
        this.runs = runs;
        this.goOn = goOn;
    }

    void everywhere() {
        for (Commune commune : communes.all()) {
            CommuneScope.run(commune.id(), this::here);
        }
    }

    /** One that fails is looked at again at the next round, and holds nobody up. */
    void here() {
        for (long request : runs.due()) {
            try {
                goOn.look(request);
            } catch (RuntimeException tryAgain) {
                LOG.warn("request {} does not go on", request, tryAgain);
            }
        }
    }
}
