package fr.parvis.api.v1;

import fr.parvis.api.calls.ProblemType;
import fr.parvis.api.calls.Refused;
import fr.parvis.files.FileRefused;
import fr.parvis.kernel.Outcome;
import fr.parvis.kernel.Refusal;
import fr.parvis.requests.FilingRefused;
import fr.parvis.ui.Languages;
import java.util.Locale;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;

/** Puts what the rules of the town hall refuse into problems. */
@Component
class Refusals {

    private final Languages languages;

    Refusals(Languages languages) {
        this.languages = languages;
    }

    <T> T done(Outcome<T, ? extends Refusal> outcome) {
        return switch (outcome) {
            case Outcome.Done<T, ?>(T value) -> value;
            case Outcome.Refused<T, ?>(var why) -> throw problem(why);
        };
    }

    private Refused problem(Refusal why) {
        return switch (why) {
            case FilingRefused.AnswersWrong(var wrong) -> Refused.of(ProblemType.ANSWERS, wrong);
            case FileRefused _ -> reasoned(ProblemType.FILE, why);
            case Refusal known when known.code().equals("requests.changed") ->
                    new Refused(ProblemType.OVERTAKEN);
            case Refusal known when known.code().equals("requests.not-yours") ->
                    new Refused(ProblemType.PERSON_NEEDED);
            default -> reasoned(ProblemType.REFUSED, why);
        };
    }

    /** In the words that people read for the same reason. */
    private Refused reasoned(ProblemType type, Refusal why) {
        Locale locale = LocaleContextHolder.getLocale();
        String said = languages.words(locale).get(why.code(), why.arguments().toArray());
        return new Refused(type, said).with("reason", why.code());
    }
}
