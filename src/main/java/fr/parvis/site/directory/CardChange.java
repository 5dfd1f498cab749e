package fr.parvis.site.directory;

import fr.parvis.forms.Answers;
import fr.parvis.site.content.Manuscript;
import fr.parvis.site.content.Wording;
import java.time.Instant;
import java.util.HashSet;
import java.util.Objects;
import java.util.Set;

/** What somebody proposes for their card. */
public record CardChange(
        long id,
        long content,
        String title,
        String summary,
        Answers facts,
        String email,
        Instant sentAt) {

    /**
     * A text with what the change says otherwise than the card did.
     *
     * @param shown the card that it was compared with
     */
    Manuscript on(Manuscript text, Manuscript shown) {
        Wording was = shown.french();
        Wording old = text.french();
        return text.withFrench(
                        new Wording(
                                title.equals(was.title()) ? old.title() : title,
                                summary.equals(was.summary()) ? old.summary() : summary,
                                old.body(),
                                old.easyRead()))
                .withFacts(facts(text.facts(), shown.facts()));
    }

    private Answers facts(Answers text, Answers shown) {
        Set<String> asked = new HashSet<>(shown.values().keySet());
        asked.addAll(facts.values().keySet());
        Answers changed = text;
        for (String field : asked) {
            if (!Objects.equals(facts.value(field), shown.value(field))) {
                changed = changed.with(field, facts.value(field));
            }
        }
        return changed;
    }
}
