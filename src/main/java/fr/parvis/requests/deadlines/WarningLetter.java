package fr.parvis.requests.deadlines;

import fr.parvis.account.Correspondent;
import fr.parvis.commune.Communes;
import fr.parvis.notices.Notice;
import fr.parvis.requests.life.Request;
import fr.parvis.ui.Addresses;
import fr.parvis.ui.Format;
import fr.parvis.ui.Languages;
import fr.parvis.ui.Words;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.springframework.stereotype.Component;

/** The words of a warning. Names of residents stay out of e-mail. */
@Component
class WarningLetter {

    private static final int MOST_LINES = 20;

    private final Languages languages;
    private final Addresses addresses;
    private final Communes communes;

    WarningLetter(Languages languages, Addresses addresses, Communes communes) {
        this.languages = languages;
        this.addresses = addresses;
        this.communes = communes;
    }

    /**
     * @param what {@code legal} or {@code step}
     */
    Notice of(String what, Correspondent to, List<Warned> all) {
        Locale language = to.language();
        Words words = languages.words(language);
        Format format = languages.format(language);
        List<String> said = new ArrayList<>();
        said.add(words.get("requests.warning." + what + ".lead"));
        all.stream()
                .limit(MOST_LINES)
                .map(one -> line(what, one, language, words, format))
                .forEach(said::add);
        if (all.size() > MOST_LINES) {
            said.add(words.get("requests.warning.more", all.size() - MOST_LINES));
        }
        return new Notice(
                to.agent().name(),
                to.agent().email(),
                language,
                "agent:" + to.agent().id(),
                words.get("requests.warning." + what + ".subject", all.size()),
                said,
                new Notice.Link(
                        words.get("requests.warning.open"),
                        addresses.of(communes.current(), page(all))),
                List.of());
    }

    private static String line(
            String what, Warned one, Locale language, Words words, Format format) {
        Request request = one.request();
        String title = one.revision().definition().title().in(language);
        return what.equals("legal")
                ? words.get(
                        "requests.warning.legal." + request.clock().silence(),
                        title,
                        request.number(),
                        format.date(request.clock().due()))
                : words.get(
                        "requests.warning.step.line",
                        title,
                        request.number(),
                        one.step().name().in(language),
                        format.date(request.stepDue()));
    }

    private static String page(List<Warned> all) {
        return all.size() == 1
                ? "/bureau/demandes/" + all.getFirst().request().number()
                : "/bureau";
    }
}
