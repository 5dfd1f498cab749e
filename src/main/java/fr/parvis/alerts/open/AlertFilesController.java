package fr.parvis.alerts.open;

import fr.parvis.alerts.life.AlertStore;
import fr.parvis.alerts.life.Told;
import fr.parvis.alerts.life.Wave;
import fr.parvis.alerts.rules.TownTime;
import fr.parvis.alerts.sending.AlertWords;
import fr.parvis.commune.Commune;
import fr.parvis.commune.Communes;
import fr.parvis.ui.NotFound;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** Alerts for programs: the feed, and each in CAP 1.2. */
@Controller
class AlertFilesController {

    private final AlertStore alerts;
    private final AlertWords words;
    private final AlertFeed feed;
    private final Communes communes;

    AlertFilesController(AlertStore alerts, AlertWords words, AlertFeed feed, Communes communes) {
        this.alerts = alerts;
        this.words = words;
        this.feed = feed;
        this.communes = communes;
    }

    @GetMapping("/alertes.rss")
    ResponseEntity<byte[]> rss() {
        return file("application/rss+xml;charset=UTF-8", feed.rss());
    }

    @GetMapping("/alertes/{id}.cap")
    ResponseEntity<byte[]> cap(@PathVariable long id) {
        Told told = alerts.told(id).orElseThrow(NotFound::new);
        Commune commune = communes.current();
        List<Wave> sent =
                alerts.waves(id).stream()
                        .filter(it -> it.state() == Wave.State.SENT)
                        .toList()
                        .reversed();
        var source =
                new CapMessage.Source(
                        commune.mainHost(),
                        commune.name(),
                        commune.insee(),
                        words.page(id),
                        TownTime.of(commune.departement()));
        return file(
                "application/cap+xml;charset=UTF-8",
                new CapMessage(source, told.alert(), sent).xml());
    }

    private static ResponseEntity<byte[]> file(String type, String text) {
        return ResponseEntity.ok()
                .header(HttpHeaders.CONTENT_TYPE, type)
                .body(text.getBytes(StandardCharsets.UTF_8));
    }
}
