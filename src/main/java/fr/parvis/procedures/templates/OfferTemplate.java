package fr.parvis.procedures.templates;

import fr.parvis.commune.Communes;
import fr.parvis.procedures.Procedures;
import fr.parvis.procedures.Revision;
import fr.parvis.procedures.Revisions;
import java.time.Clock;
import java.util.Optional;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Publishes the revision online as the next edition of the commune's template, or withdraws it. */
@Component
class OfferTemplate {

    private final TemplateStore store;
    private final Procedures procedures;
    private final Revisions revisions;
    private final Communes communes;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    OfferTemplate(
            TemplateStore store,
            Procedures procedures,
            Revisions revisions,
            Communes communes,
            ApplicationEventPublisher events,
            Clock clock) {
        this.store = store;
        this.procedures = procedures;
        this.revisions = revisions;
        this.communes = communes;
        this.events = events;
        this.clock = clock;
    }

    /**
     * What is offered already in these very words becomes no further edition; it is offered again
     * when it was withdrawn.
     *
     * @param words on what changed, for those who follow it
     * @return false when no such procedure is online
     */
    @Transactional
    public boolean offer(String code, String words) {
        Optional<Revision> current = procedures.current(code);
        current.ifPresent(it -> offer(it, words));
        return current.isPresent();
    }

    private void offer(Revision revision, String words) {
        String code = revision.code();
        String text = revisions.text(revision.id());
        Optional<Template> before = store.find(communes.current().id(), code);
        boolean same =
                before.filter(it -> store.source(it.publisher(), code, it.edition()).equals(text))
                        .isPresent();
        if (same) {
            if (store.offer(code, true)) {
                told("offered", code, "edition " + before.get().edition());
            }
            return;
        }
        var definition = revision.definition();
        int edition = store.add(code, definition.title(), definition.summary());
        store.keep(code, edition, text, words, clock.instant());
        told("offered", code, "edition " + edition);
    }

    /**
     * @return false when it was not offered
     */
    @Transactional
    public boolean withdraw(String code) {
        boolean withdrawn = store.offer(code, false);
        if (withdrawn) {
            told("withdrawn", code, "");
        }
        return withdrawn;
    }

    private void told(String what, String code, String detail) {
        events.publishEvent(new TemplateTold(what, code, detail));
    }
}
