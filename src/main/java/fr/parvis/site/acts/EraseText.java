package fr.parvis.site.acts;

import fr.parvis.files.Files;
import fr.parvis.kernel.Actor;
import fr.parvis.kernel.CommuneScope;
import fr.parvis.site.content.Content;
import fr.parvis.site.content.Contents;
import fr.parvis.ui.NotFound;
import fr.parvis.ui.PageCache;
import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.List;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Takes the text of a published act away because it holds personal data that must not be there: the
 * only thing that ends its publication before its time. That it was published, and what its digest
 * was, stays; who took it away and why is written beside it and in the journal.
 */
@Component
class EraseText {

    private final Contents contents;
    private final ActStore acts;
    private final Files files;
    private final PageCache pages;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    EraseText(
            Contents contents,
            ActStore acts,
            Files files,
            PageCache pages,
            ApplicationEventPublisher events,
            Clock clock) {
        this.contents = contents;
        this.acts = acts;
        this.files = files;
        this.pages = pages;
        this.events = events;
        this.clock = clock;
    }

    /**
     * @param why in words; not blank
     * @return false when it is gone already
     */
    @Transactional
    public boolean erase(long id, String why) {
        Content content = contents.published(id).orElseThrow(NotFound::new);
        Act act = acts.find(id).orElseThrow(NotFound::new);
        var erased =
                new Act.Erased(
                        clock.instant().truncatedTo(ChronoUnit.MICROS),
                        Actor.current().name(),
                        why.strip());
        if (!acts.erase(id, erased)) {
            return false;
        }
        files.erase(List.of(act.file()));
        PostActs.text(content.facts()).ifPresent(given -> files.erase(List.of(given)));
        pages.invalidate(CommuneScope.current());
        events.publishEvent(ActFact.erased(content, why.strip()));
        return true;
    }
}
