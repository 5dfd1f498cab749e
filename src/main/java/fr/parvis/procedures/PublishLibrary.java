package fr.parvis.procedures;

import fr.parvis.commune.CommuneOpened;
import fr.parvis.commune.Communes;
import fr.parvis.kernel.CommuneScope;
import fr.parvis.kernel.Outcome.Refused;
import java.util.Set;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/**
 * Gives each commune the procedures of the library: all of them when it opens, those that are new
 * when the program starts again. What a commune has already, it keeps as it is.
 */
@Component
class PublishLibrary {

    private static final Logger LOG = LoggerFactory.getLogger(PublishLibrary.class);

    private final Library library;
    private final Definitions definitions;
    private final RevisionStore store;
    private final PublishRevision publish;
    private final Communes communes;

    PublishLibrary(
            Library library,
            Definitions definitions,
            RevisionStore store,
            PublishRevision publish,
            Communes communes) {
        this.library = library;
        this.definitions = definitions;
        this.store = store;
        this.publish = publish;
        this.communes = communes;
    }

    @EventListener
    void on(CommuneOpened opened) {
        library.texts().forEach(text -> publish.publish(text).orThrow());
    }

    /** Beside the start, which does not wait for it. */
    @EventListener(ApplicationReadyEvent.class)
    void onStart() {
        Thread.ofVirtual().name("library").start(this::catchUp);
    }

    private void catchUp() {
        for (var commune : communes.all()) {
            try {
                CommuneScope.run(commune.id(), this::publishMissing);
            } catch (RuntimeException tryAgainNextTime) {
                LOG.warn("library not published in {}", commune.insee(), tryAgainNextTime);
            }
        }
    }

    private void publishMissing() {
        Set<String> codes = store.codes();
        for (String text : library.texts()) {
            String code = definitions.published(Definitions.sha256(text), () -> text).code();
            if (!codes.contains(code) && publish.publish(text) instanceof Refused(var reason)) {
                LOG.warn("{} of the library not published: {}", code, reason.mistakes());
            }
        }
    }
}
