package fr.parvis.administration;

import fr.parvis.account.Accounts;
import fr.parvis.account.Correspondent;
import fr.parvis.account.Permission;
import fr.parvis.account.Rights;
import fr.parvis.audit.JournalBroken;
import fr.parvis.commune.Communes;
import fr.parvis.notices.Notice;
import fr.parvis.notices.Notices;
import fr.parvis.ui.Addresses;
import fr.parvis.ui.Languages;
import java.util.List;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Writes to the administrators of a town hall whose journal was touched. */
@Component
class TellOfBrokenJournal {

    private final Accounts accounts;
    private final Notices notices;
    private final Languages languages;
    private final Addresses addresses;
    private final Communes communes;

    TellOfBrokenJournal(
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

    @EventListener
    void tell(JournalBroken broken) {
        notices.send(
                accounts.correspondents().stream()
                        .filter(one -> Rights.anywhere(one.agent(), Permission.ADMINISTER))
                        .map(this::letter)
                        .toList());
    }

    private Notice letter(Correspondent to) {
        var words = languages.words(to.language());
        return new Notice(
                to.agent().name(),
                to.agent().email(),
                to.language(),
                "agent:" + to.agent().id(),
                words.get("administration.journal.broken"),
                List.of(
                        words.get("administration.journal.broken.mail"),
                        words.get("administration.journal.broken.do")),
                new Notice.Link(
                        words.get("administration.journal.broken.open"),
                        addresses.of(communes.current(), JournalController.PATH)),
                List.of());
    }
}
