package fr.parvis.administration;

import fr.parvis.account.Permission;
import fr.parvis.audit.KeepJournal;
import fr.parvis.audit.Verification.Broken;
import fr.parvis.desk.HouseWork;
import fr.parvis.desk.WorkItem;
import fr.parvis.desk.WorkItem.Channel;
import fr.parvis.ui.Languages;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.springframework.stereotype.Component;

/**
 * A journal that was touched, on the desk of administrators until a check finds it whole: nothing
 * is more urgent.
 */
@Component
class JournalWorkItems extends HouseWork {

    private static final String KIND = "journal";

    private final KeepJournal journal;
    private final Languages languages;

    JournalWorkItems(KeepJournal journal, Languages languages, Clock clock) {
        super(KIND, Permission.ADMINISTER, clock);
        this.journal = journal;
        this.languages = languages;
    }

    @Override
    protected List<WorkItem> waiting(LocalDate today) {
        return journal.state().fault().map(fault -> item(fault, today)).stream().toList();
    }

    private WorkItem item(Broken fault, LocalDate today) {
        return WorkItem.ofTheHouse(
                KIND,
                fault.entry(),
                today,
                languages.both("administration.journal.broken"),
                JournalController.PATH,
                new Channel("alert", "administration.journal.title"),
                "");
    }
}
