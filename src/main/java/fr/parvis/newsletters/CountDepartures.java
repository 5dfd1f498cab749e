package fr.parvis.newsletters;

import fr.parvis.subscribers.Unsubscribed;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** How many a letter lost. */
@Component
class CountDepartures {

    private final LetterStore letters;

    CountDepartures(LetterStore letters) {
        this.letters = letters;
    }

    @EventListener
    void on(Unsubscribed left) {
        if (left.about().matches("letter:\\d{1,18}")) {
            letters.lostOne(Long.parseLong(left.about().substring("letter:".length())));
        }
    }
}
