package fr.parvis.site.directory;

import fr.parvis.forms.Answers;
import fr.parvis.site.content.Content;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Uses up a link and keeps what was proposed, together. */
@Component
class ProposeChange {

    /** Of one card, so that nobody floods the desk. */
    private static final int MOST_WAITING = 3;

    private final CardLinks links;
    private final CardChanges changes;

    ProposeChange(CardLinks links, CardChanges changes) {
        this.links = links;
        this.changes = changes;
    }

    /**
     * Another address for a card: whoever keeps it there is sent the link once it is approved.
     * Where several wait already, nothing more is kept; the answer is the same.
     */
    @Transactional
    public void proposeAddress(Content card, Answers facts, String email) {
        if (changes.waitingFor(card.id()) < MOST_WAITING) {
            changes.add(card.id(), card.title().fr(), card.summary().fr(), facts, email);
        }
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
