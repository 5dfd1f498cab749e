package fr.parvis.alerts;

import fr.parvis.account.SignedInAgent;
import fr.parvis.alerts.life.AlertStore;
import fr.parvis.alerts.life.NewAlert;
import fr.parvis.alerts.life.RunAlerts;
import fr.parvis.alerts.rules.Area;
import fr.parvis.alerts.rules.Level;
import fr.parvis.commune.Commune;
import fr.parvis.isolation.RouteSamples;
import fr.parvis.notices.sms.SmsReturn;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** An alert that everybody of one commune may read. */
@Component
public class AlertRoutes implements RouteSamples {

    private final RunAlerts run;
    private final AlertStore alerts;
    private final SmsReturn back;
    private final Clock clock;

    AlertRoutes(RunAlerts run, AlertStore alerts, SmsReturn back, Clock clock) {
        this.run = run;
        this.alerts = alerts;
        this.back = back;
        this.clock = clock;
    }

    @Override
    public List<Thing> things(Commune commune) {
        long id = add("Coupure d’eau à " + commune.name());
        String wave = Long.toString(alerts.waves(id).getFirst().id());
        var alert = Map.of("id", Long.toString(id), "wave", wave);
        String token = back.path().substring("/sms/retour/".length());
        return List.of(
                new Thing("/bureau/alertes/{id}", alert),
                new Thing("/alertes/{id}", alert),
                new Thing("/alertes/{id}.cap", alert),
                new Thing("/sms/retour/{token}", Map.of("token", token)));
    }

    /** One that is on the site and nowhere else. */
    public long add(String title) {
        var nadia =
                new SignedInAgent(900_001, "Nadia Bernard", "", "nadia@mairie.fr", Map.of(), true);
        return run.send(
                new NewAlert(
                        UUID.randomUUID().toString(),
                        Level.VIGILANCE,
                        "alerts",
                        title,
                        "L’eau sera coupée demain de 9 h à 12 h.",
                        title,
                        Area.EVERYWHERE,
                        Set.of("banner", "screen", "copy"),
                        clock.instant().plus(Duration.ofMinutes(30))),
                nadia,
                false);
    }
}
