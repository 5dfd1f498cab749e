package fr.parvis.site;

import fr.parvis.kernel.CommuneScope;
import fr.parvis.procedures.RevisionPublished;
import fr.parvis.ui.PageCache;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** A new revision changes the home page, the catalogue and a sheet. */
@Component
class ForgetPages {

    private final PageCache pages;

    ForgetPages(PageCache pages) {
        this.pages = pages;
    }

    @EventListener
    void published(RevisionPublished revision) {
        pages.invalidate(CommuneScope.current());
    }
}
