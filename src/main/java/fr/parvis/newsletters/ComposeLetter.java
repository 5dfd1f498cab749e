package fr.parvis.newsletters;

import fr.parvis.account.SignedInAgent;
import fr.parvis.ui.NotFound;
import java.text.Normalizer;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Locale;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** An agent begins a letter, changes it, throws it away. */
@Component
public class ComposeLetter {

    private final LetterStore letters;
    private final Shelf shelf;
    private final Clock clock;

    ComposeLetter(LetterStore letters, Shelf shelf, Clock clock) {
        this.letters = letters;
        this.shelf = shelf;
        this.clock = clock;
    }

    @Transactional
    public long begin(String title, SignedInAgent agent) {
        return letters.add(title.strip(), freeSlug(title), agent.id(), agent.name());
    }

    /**
     * @return false when somebody else changed or sent it meanwhile
     */
    @Transactional
    public boolean save(long id, LetterForm form, SignedInAgent agent) {
        return letters.save(id, form, shelf.find(form.picked()), agent.id(), agent.name());
    }

    @Transactional
    public void throwAway(long id) {
        if (!letters.remove(id)) {
            throw new NotFound();
        }
    }

    /** {@code 2026-11-lettre-de-novembre}. */
    private String freeSlug(String title) {
        String words =
                Normalizer.normalize(title, Normalizer.Form.NFD)
                        .replaceAll("\\p{M}", "")
                        .toLowerCase(Locale.ROOT)
                        .replaceAll("[^a-z0-9]+", "-")
                        .replaceAll("^-|-$", "");
        LocalDate today = LocalDate.now(clock);
        String first =
                "%d-%02d-%s"
                        .formatted(
                                today.getYear(),
                                today.getMonthValue(),
                                words.substring(0, Math.min(words.length(), 60)));
        String slug = first;
        for (int n = 2; letters.hasSlug(slug); n++) {
            slug = first + "-" + n;
        }
        return slug;
    }
}
