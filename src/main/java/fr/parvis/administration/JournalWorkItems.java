package fr.parvis.administration;

import fr.parvis.account.Permission;
import fr.parvis.account.Rights;
import fr.parvis.account.SignedInAgent;
import fr.parvis.audit.KeepJournal;
import fr.parvis.audit.Verification.Broken;
import fr.parvis.desk.FewItems;
import fr.parvis.desk.WorkCounts;
import fr.parvis.desk.WorkItem;
import fr.parvis.desk.WorkItem.Channel;
import fr.parvis.desk.WorkItems;
import fr.parvis.desk.WorkQuery;
import fr.parvis.kernel.LocalizedText;
import fr.parvis.ui.Languages;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.springframework.stereotype.Component;

/**
 * A journal that was touched, on the desk of administrators until a check finds it whole: nothing
 * is more urgent.
 */
@Component
class JournalWorkItems implements WorkItems {

    private static final String KIND = "journal";

    private final KeepJournal journal;
    private final Languages languages;
    private final Clock clock;

    JournalWorkItems(KeepJournal journal, Languages languages, Clock clock) {
        this.journal = journal;
        this.languages = languages;
        this.clock = clock;
    }

    @Override
    public String kind() {
        return KIND;
    }

    @Override
    public List<WorkItem> list(SignedInAgent agent, WorkQuery query, int limit) {
        return FewItems.concernedBy(query) && Rights.anywhere(agent, Permission.ADMINISTER)
                ? broken().list(query, limit)
                : List.of();
    }

    @Override
    public WorkCounts counts(SignedInAgent agent) {
        return Rights.anywhere(agent, Permission.ADMINISTER) ? broken().counts() : WorkCounts.NONE;
    }

    private FewItems broken() {
        LocalDate today = LocalDate.now(clock);
        return new FewItems(
                journal.state().fault().map(fault -> item(fault, today)).stream().toList(), today);
    }

    private WorkItem item(Broken fault, LocalDate today) {
        return WorkItem.ofTheHouse(
                KIND,
                fault.entry(),
                today,
                new LocalizedText(title(Locale.FRENCH), title(Locale.ENGLISH)),
                JournalController.PATH,
                new Channel("alert", "administration.journal.title"),
                "");
    }

    private String title(Locale locale) {
        return languages.words(locale).get("administration.journal.broken");
    }

    @Override
    public int arrived(SignedInAgent agent, Instant since) {
        return 0;
    }

    @Override
    public List<Topic> topics(SignedInAgent agent) {
        return List.of();
    }
}
