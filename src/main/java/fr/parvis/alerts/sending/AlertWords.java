package fr.parvis.alerts.sending;

import fr.parvis.alerts.life.Alert;
import fr.parvis.alerts.life.Wave;
import fr.parvis.alerts.rules.Level;
import fr.parvis.commune.Communes;
import fr.parvis.ui.Addresses;
import fr.parvis.ui.Languages;
import java.util.Locale;
import org.springframework.stereotype.Component;

/** The words around an alert, outside of any page. */
@Component
public class AlertWords {

    private final Languages languages;
    private final Addresses addresses;
    private final Communes communes;

    AlertWords(Languages languages, Addresses addresses, Communes communes) {
        this.languages = languages;
        this.addresses = addresses;
        this.communes = communes;
    }

    /** {@code Danger : crue de la rivière}, {@code Fin de l’alerte : …}. */
    public String headline(Level level, Wave.Kind kind, String title, Locale language) {
        String key =
                kind == Wave.Kind.ALERT
                        ? "alerts.headline." + level.code()
                        : "alerts.headline." + kind.name().toLowerCase(Locale.ROOT);
        return languages.words(language).get(key, title);
    }

    String headline(Alert alert, Wave wave, Locale language) {
        return headline(alert.level(), wave.kind(), wave.title(), language);
    }

    String get(Locale language, String key, Object... arguments) {
        return languages.words(language).get(key, arguments);
    }

    /** Full address of the page of an alert. */
    public String page(long alert) {
        return addresses.of(communes.current(), "/alertes/" + alert);
    }

    /** The short text of who wrote none: who says it, what, where more is told. */
    public String usualSms(String title) {
        return languages
                .words(Locale.FRENCH)
                .get(
                        "alerts.sms.usual",
                        communes.current().name(),
                        title,
                        addresses.of(communes.current(), "/alertes"));
    }

    /** The short text of an all-clear, from the title that was approved. */
    public String endSms(String title) {
        return languages
                .words(Locale.FRENCH)
                .get("alerts.sms.end", communes.current().name(), title);
    }
}
