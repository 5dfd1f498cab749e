package fr.parvis.alerts.writing;

import fr.parvis.account.Permission;
import fr.parvis.alerts.life.AlertStore;
import fr.parvis.alerts.life.Wave;
import fr.parvis.desk.HouseWork;
import fr.parvis.desk.WorkItem;
import fr.parvis.desk.WorkItem.Channel;
import fr.parvis.kernel.LocalizedText;
import fr.parvis.ui.Languages;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.springframework.stereotype.Component;

/** Messages that await a second person, on the desk of all who may send alerts. */
@Component
class ApprovalWork extends HouseWork {

    private final AlertStore alerts;
    private final Languages languages;

    ApprovalWork(AlertStore alerts, Languages languages, Clock clock) {
        super("alertes", Permission.WRITE, clock);
        this.alerts = alerts;
        this.languages = languages;
    }

    @Override
    protected List<WorkItem> waiting(LocalDate today) {
        return alerts.awaiting().stream().map(it -> item(it, today)).toList();
    }

    private WorkItem item(Wave wave, LocalDate today) {
        return WorkItem.ofTheHouse(
                kind(),
                wave.id(),
                today,
                new LocalizedText(title(wave, Locale.FRENCH), title(wave, Locale.ENGLISH)),
                "/bureau/alertes/" + wave.alertId(),
                new Channel("bell", "alerts.work.channel"),
                wave.author());
    }

    private String title(Wave wave, Locale language) {
        return languages.words(language).get("alerts.work.one", wave.title());
    }
}
