package fr.parvis.requests.filing;

import fr.parvis.requests.behalf.Entries;
import fr.parvis.requests.behalf.Entry;
import fr.parvis.requests.mandated.Mandated;
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
    private final Mandated mandated;

    BehalfAdvice(DraftTokens tokens, Entries entries, Mandated mandated) {
        this.mandated = mandated;
        this.tokens = tokens;
        this.entries = entries;
    }

    /** A draft under a mandate opens under that mandate, and for the person themselves. */
    @ModelAttribute
    void underItsMandate(@PathVariable String token) {
        if (tokens.open(token).filter(draft -> !mandated.opens(draft)).isPresent()) {
            throw new NotFound();
        }
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
