package fr.parvis.alerts.writing;

import fr.parvis.alerts.rules.Level;
import fr.parvis.alerts.rules.TownTime;
import fr.parvis.alerts.sending.Estimates;
import fr.parvis.commune.Communes;
import fr.parvis.subscribers.Topic;
import fr.parvis.ui.Languages;
import fr.parvis.ui.Words;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDateTime;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** What the form holds before anybody types: in an emergency most of it is right. */
@Component
class FirstWords {

    private static final int USUAL_HOURS = 24;

    private final Estimates estimates;
    private final Languages languages;
    private final Communes communes;
    private final Clock clock;

    FirstWords(Estimates estimates, Languages languages, Communes communes, Clock clock) {
        this.estimates = estimates;
        this.languages = languages;
        this.communes = communes;
        this.clock = clock;
    }

    /** Alerts are written in French, whatever the language of the page. */
    AlertForm of(Optional<Template> model) {
        Words words = languages.words(Locale.FRENCH);
        return new AlertForm(
                UUID.randomUUID().toString(),
                model.map(Template::level).orElse(Level.INFORMATION).code(),
                model.map(Template::topic).orElse(Topic.ALERTS),
                model.map(it -> words.get("alerts.model." + it.code() + ".title")).orElse(""),
                model.map(it -> words.get("alerts.model." + it.code() + ".text")).orElse(""),
                "",
                "tout",
                "",
                "",
                channels(model),
                end(model.map(Template::hours).orElse(USUAL_HOURS)));
    }

    /** SMS, which cost, only for danger; the rest is free. */
    private List<String> channels(Optional<Template> model) {
        boolean danger = model.map(Template::level).filter(it -> it == Level.DANGER).isPresent();
        return estimates.usable().stream().filter(it -> danger || !it.equals("sms")).toList();
    }

    /** In the hour of the town. */
    String end(int hours) {
        return LocalDateTime.now(clock.withZone(TownTime.of(communes.current().departement())))
                .plus(Duration.ofHours(hours))
                .truncatedTo(ChronoUnit.HOURS)
                .toString();
    }
}
