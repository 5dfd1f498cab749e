package fr.parvis.demo.alerts;

import fr.parvis.account.Accounts;
import fr.parvis.account.SignedInAgent;
import fr.parvis.alerts.life.Alert;
import fr.parvis.alerts.life.AlertStore;
import fr.parvis.alerts.life.NewAlert;
import fr.parvis.alerts.life.RunAlerts;
import fr.parvis.alerts.rules.Area;
import fr.parvis.alerts.rules.Level;
import fr.parvis.commune.Commune;
import fr.parvis.commune.Communes;
import fr.parvis.kernel.CommuneScope;
import fr.parvis.notices.sms.SmsAccount;
import fr.parvis.notices.sms.SmsAccounts;
import java.time.Clock;
import java.time.Duration;
import java.util.Set;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.annotation.Profile;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** What the town halls of the demonstration have told: two alerts that are over, one that holds. */
@Component
@Profile("demo")
class DemoAlerts {

    private static final long PRICE = 60;
    private static final long CAP = 150_000;

    private final RunAlerts run;
    private final AlertStore alerts;
    private final SmsAccounts sms;
    private final Accounts accounts;
    private final Communes communes;
    private final Clock clock;

    DemoAlerts(
            RunAlerts run,
            AlertStore alerts,
            SmsAccounts sms,
            Accounts accounts,
            Communes communes,
            Clock clock) {
        this.run = run;
        this.alerts = alerts;
        this.sms = sms;
        this.accounts = accounts;
        this.communes = communes;
        this.clock = clock;
    }

    /** After the town halls were laid. */
    @EventListener
    void lay(ApplicationReadyEvent ready) {
        for (Commune commune : communes.all()) {
            CommuneScope.run(commune.id(), this::layHere);
        }
    }

    private void layHere() {
        if (!alerts.all(0, 1).isEmpty() || accounts.correspondents().isEmpty()) {
            return;
        }
        openAccount();
        SignedInAgent author = accounts.correspondents().getFirst().agent();
        layPast(author);
        send(
                author,
                "wind",
                Level.VIGILANCE,
                "alerts",
                "Vent fort attendu cette nuit",
                "Des rafales jusqu’à 100 km/h sont attendues de 22 h à 5 h.\n\nRentrez ce qui"
                        + " peut s’envoler. Le jardin public et le cimetière sont fermés.");
    }

    private void openAccount() {
        sms.save(
                new SmsAccount(
                        "demo",
                        "Mairie",
                        PRICE,
                        CAP,
                        SmsAccount.NONE.silentHours(),
                        SmsAccount.NONE.line(),
                        SmsAccount.NONE.call(),
                        ""));
    }

    private void layPast(SignedInAgent author) {
        over(
                author,
                "water",
                Level.INFORMATION,
                "works",
                "Coupure d’eau rue de la Fontaine",
                "L’eau sera coupée jeudi de 9 h à 12 h, rue de la Fontaine et venelle du Lavoir, pour"
                        + " changer une vanne.\n\nPensez à remplir quelques bouteilles.",
                "L’eau est revenue à 11 h 20. Laissez couler le robinet une minute.");
        over(
                author,
                "ice",
                Level.VIGILANCE,
                "alerts",
                "Verglas ce matin",
                "Les rues en pente sont gelées. Évitez de prendre la voiture avant 10 h. Le salage"
                        + " commence par les abords des écoles.",
                "Les rues sont dégagées.");
    }

    private void over(
            SignedInAgent author,
            String key,
            Level level,
            String topic,
            String title,
            String text,
            String end) {
        long id = send(author, key, level, topic, title, text);
        Alert alert = alerts.find(id).orElseThrow();
        run.end(alert, title, end, title, author);
    }

    private long send(
            SignedInAgent author,
            String key,
            Level level,
            String topic,
            String title,
            String text) {
        return run.send(
                new NewAlert(
                        "demo-" + key,
                        level,
                        topic,
                        title,
                        text,
                        title,
                        Area.EVERYWHERE,
                        Set.of("banner", "screen", "copy"),
                        clock.instant().plus(Duration.ofDays(2))),
                author,
                false);
    }
}
