package fr.parvis.assistant.unanswered;

import fr.parvis.assistant.language.Lexicon;
import fr.parvis.assistant.language.Plain;
import fr.parvis.assistant.replies.Reply;
import fr.parvis.ui.Format;
import java.time.Clock;
import java.time.LocalDate;
import java.util.stream.Collectors;
import org.springframework.stereotype.Service;

/** Counts questions, and keeps those whose answer is missing or did not help, masked. */
@Service
public class KeepQuestion {

    private static final int LONGEST = 300;

    private final QuestionStore store;
    private final Lexicon lexicon;
    private final Clock clock;

    KeepQuestion(QuestionStore store, Lexicon lexicon, Clock clock) {
        this.store = store;
        this.lexicon = lexicon;
        this.clock = clock;
    }

    public void asked(Reply reply, String lang) {
        store.count(today(), new Figures(1, reply.sure() ? 1 : 0, 0, 0));
        if (!reply.sure()) {
            keep(reply.asked(), "", lang);
        }
    }

    /**
     * @param answer what it was answered with
     */
    public void judged(String question, String answer, boolean helped, String lang) {
        store.count(today(), new Figures(0, 0, helped ? 1 : 0, helped ? 0 : 1));
        if (!helped) {
            keep(question, answer, lang);
        }
    }

    /** A question whose words all say nothing is not kept. */
    private void keep(String question, String answer, String lang) {
        String masked = Mask.of(question.replace("\0", ""));
        String words = masked.substring(0, Math.min(LONGEST, masked.length()));
        String meanings =
                Plain.words(words).stream()
                        .filter(word -> !lexicon.isEmpty(word))
                        .map(lexicon::meaning)
                        .distinct()
                        .sorted()
                        .collect(Collectors.joining(" "));
        if (!meanings.isEmpty()) {
            store.add(new KeptQuestion(0, today(), words, meanings, lang, answer));
        }
    }

    private LocalDate today() {
        return LocalDate.now(clock.withZone(Format.ZONE));
    }
}
