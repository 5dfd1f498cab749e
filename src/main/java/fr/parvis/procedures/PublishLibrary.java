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
 * Gives each commune the procedures of the library that every commune starts with: when it opens,
 * and those that are new when the program starts again. What a commune has already, it keeps as it
 * is.
 */
@Component
class PublishLibrary {

    private static final Logger LOG = LoggerFactory.getLogger(PublishLibrary.class);

    private final Library library;
    private final RevisionStore store;
    private final PublishRevision publish;
    private final Communes communes;

    PublishLibrary(
            Library library, RevisionStore store, PublishRevision publish, Communes communes) {
        this.library = library;
        this.store = store;
        this.publish = publish;
        this.communes = communes;
    }

    @EventListener
    void on(CommuneOpened opened) {
        library.starters().forEach(item -> publish.publish(item.text()).orThrow());
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
        for (Library.Item item : library.starters()) {
            if (!codes.contains(item.code())
                    && publish.publish(item.text()) instanceof Refused(var reason)) {
                LOG.warn("{} of the library not published: {}", item.code(), reason.mistakes());
            }
        }
    }
}
