package fr.parvis.desk.morning;

import fr.parvis.account.Correspondent;
import fr.parvis.commune.Commune;
import fr.parvis.commune.Communes;
import fr.parvis.notices.Notice;
import fr.parvis.ui.Addresses;
import fr.parvis.ui.Languages;
import fr.parvis.ui.Words;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.springframework.stereotype.Component;

/** Puts the numbers of the morning into words. Nothing of any resident is in it. */
@Component
class MorningLetter {

    private final Languages languages;
    private final Addresses addresses;
    private final Communes communes;

    MorningLetter(Languages languages, Addresses addresses, Communes communes) {
        this.languages = languages;
        this.addresses = addresses;
        this.communes = communes;
    }

    Notice of(Correspondent to, News news, LocalDate day) {
        Words words = languages.words(to.language());
        Commune commune = communes.current();
        String date = languages.format(to.language()).day(day);
        return new Notice(
                to.agent().name(),
                to.agent().email(),
                to.language(),
                "agent:" + to.agent().id(),
                words.get("desk.morning.subject", date),
                said(words, news),
                new Notice.Link(words.get("desk.morning.open"), addresses.of(commune, "/bureau")),
                List.of());
    }

    /** What is most pressing first; what is not there is not said. */
    private static List<String> said(Words words, News news) {
        List<String> said = new ArrayList<>();
        say(said, words, "late", news.counts().late());
        say(said, words, "today", news.counts().today());
        say(said, words, "week", news.counts().week());
        say(said, words, "to-read", news.counts().toRead());
        say(said, words, "arrived", news.arrived());
        said.add(words.get("desk.morning.choice"));
        return said;
    }

    private static void say(List<String> said, Words words, String what, int number) {
        if (number > 0) {
            said.add(words.get("desk.morning." + what, number));
        }
    }
}
