package fr.parvis.search.desk;

import fr.parvis.account.SignedInAgent;
import fr.parvis.search.AgentFinder;
import fr.parvis.search.PublicKinds;
import fr.parvis.search.PublicQuery;
import fr.parvis.search.PublicSearch;
import fr.parvis.search.Results.Hit;
import fr.parvis.ui.Frame;
import fr.parvis.ui.Languages;
import fr.parvis.ui.LinkItem;
import java.util.List;
import org.springframework.stereotype.Component;

/** What everybody may read, agents too. */
@Component
class PublishedFinder implements AgentFinder {

    private final PublicSearch search;
    private final PublicKinds kinds;

    PublishedFinder(PublicSearch search, PublicKinds kinds) {
        this.search = search;
        this.kinds = kinds;
    }

    @Override
    public String titleKey() {
        return "search.desk.published";
    }

    @Override
    public int order() {
        return 90;
    }

    @Override
    public List<LinkItem> find(SignedInAgent agent, String words, Frame frame, int limit) {
        String lang = Languages.isEnglish(frame.locale()) ? "en" : "fr";
        return search.find(PublicQuery.of(words, lang)).hits().stream()
                .limit(limit)
                .map(hit -> item(hit, frame))
                .toList();
    }

    private LinkItem item(Hit hit, Frame frame) {
        var kind = kinds.get(hit.kind());
        return new LinkItem(
                hit.path(), kind.icon(), hit.title().toString(), frame.t(kind.titleKey()));
    }
}
