package fr.parvis.site.directory;

import fr.parvis.forms.Answers;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Uses up a link and keeps what was proposed, together. */
@Component
class ProposeChange {

    private final CardLinks links;
    private final CardChanges changes;

    ProposeChange(CardLinks links, CardChanges changes) {
        this.links = links;
        this.changes = changes;
    }

    /** Sent twice, it is proposed once. */
    @Transactional
    public void propose(
            String token, CardLinks.Opened link, String title, String summary, Answers facts) {
        if (links.use(token)) {
            changes.add(link.content(), title, summary, facts, link.email());
        }
    }
}
