package fr.parvis.alerts.writing;

import fr.parvis.account.Accounts;
import fr.parvis.account.Correspondent;
import fr.parvis.account.Permission;
import fr.parvis.account.Rights;
import fr.parvis.alerts.life.ApprovalAsked;
import fr.parvis.commune.Communes;
import fr.parvis.notices.Notice;
import fr.parvis.notices.Notices;
import fr.parvis.ui.Addresses;
import fr.parvis.ui.Languages;
import java.util.List;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Who can be the second person, told at once when one is needed. */
@Component
class Approvers {

    private final Accounts accounts;
    private final Notices notices;
    private final Languages languages;
    private final Addresses addresses;
    private final Communes communes;

    Approvers(
            Accounts accounts,
            Notices notices,
            Languages languages,
            Addresses addresses,
            Communes communes) {
        this.accounts = accounts;
        this.notices = notices;
        this.languages = languages;
        this.addresses = addresses;
        this.communes = communes;
    }

    /** Everybody who may send alerts, but the author. */
    List<Correspondent> besides(long author) {
        return accounts.correspondents().stream()
                .filter(it -> it.agent().id() != author)
                .filter(it -> Rights.anywhere(it.agent(), Permission.WRITE))
                .toList();
    }

    @EventListener
    void tell(ApprovalAsked asked) {
        notices.send(
                besides(asked.wave().authorId()).stream().map(it -> letter(it, asked)).toList());
    }

    private Notice letter(Correspondent to, ApprovalAsked asked) {
        var words = languages.words(to.language());
        var wave = asked.wave();
        return new Notice(
                to.agent().name(),
                to.agent().email(),
                to.language(),
                "agent:" + to.agent().id(),
                words.get("alerts.approval.mail.subject", wave.title()),
                List.of(
                        words.get("alerts.approval.mail.text", wave.author()),
                        wave.sms(),
                        words.get("alerts.approval.mail.do")),
                new Notice.Link(
                        words.get("alerts.approval.mail.open"),
                        addresses.of(communes.current(), "/bureau/alertes/" + asked.alert().id())),
                List.of());
    }
}
