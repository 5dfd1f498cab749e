package fr.parvis.requests.filing;

import fr.parvis.requests.behalf.Entries;
import fr.parvis.requests.behalf.Entry;
import fr.parvis.ui.Frame;
import fr.parvis.ui.NotFound;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;

/** A draft that an agent writes for somebody says so on each page, and opens for agents only. */
@ControllerAdvice(
        assignableTypes = {DraftController.class, SendController.class, SentController.class})
class BehalfAdvice {

    private final DraftTokens tokens;
    private final Entries entries;

    BehalfAdvice(DraftTokens tokens, Entries entries) {
        this.tokens = tokens;
        this.entries = entries;
    }

    /**
     * @return null where a person writes for themselves
     */
    @ModelAttribute("behalf")
    Entry behalf(@PathVariable String token, Frame frame) {
        Entry entry = tokens.open(token).flatMap(entries::ofDraft).orElse(null);
        if (entry != null && (frame.person() == null || !frame.person().agent())) {
            throw new NotFound();
        }
        return entry;
    }
}
