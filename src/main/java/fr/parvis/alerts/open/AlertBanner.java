package fr.parvis.alerts.open;

import fr.parvis.alerts.life.CurrentAlerts;
import fr.parvis.alerts.life.Told;
import fr.parvis.alerts.rules.Level;
import fr.parvis.alerts.sending.AlertWords;
import fr.parvis.alerts.sending.Places;
import fr.parvis.ui.Banner;
import fr.parvis.ui.Banner.Tone;
import fr.parvis.ui.BannerSource;
import fr.parvis.ui.Frame;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** The gravest alert that holds, on top of every page. */
@Component
class AlertBanner implements BannerSource {

    private static final Map<Level, Tone> TONES =
            Map.of(
                    Level.DANGER, Tone.DANGER,
                    Level.VIGILANCE, Tone.WARNING,
                    Level.INFORMATION, Tone.CALM);
    private static final int LONGEST = 160;

    private final CurrentAlerts current;
    private final AlertWords words;

    AlertBanner(CurrentAlerts current, AlertWords words) {
        this.current = current;
        this.words = words;
    }

    @Override
    public Optional<Banner> banner(Frame frame) {
        return current.all().stream()
                .filter(it -> it.alert().channels().contains(Places.BANNER))
                .findFirst()
                .map(it -> banner(it, frame));
    }

    private Banner banner(Told told, Frame frame) {
        return new Banner(
                TONES.get(told.alert().level()),
                words.headline(
                        told.alert().level(),
                        told.wave().kind(),
                        told.wave().title(),
                        frame.locale()),
                told.wave().body().length() <= LONGEST ? told.wave().body() : "",
                "/alertes/" + told.alert().id(),
                frame.t("alerts.banner.more"),
                told.alert().expiresAt());
    }
}
