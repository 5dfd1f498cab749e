package fr.parvis.site.directory;

import fr.parvis.account.Permission;
import fr.parvis.desk.HouseWork;
import fr.parvis.desk.WorkItem;
import fr.parvis.desk.WorkItem.Channel;
import fr.parvis.ui.Languages;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.springframework.stereotype.Component;

/** Cards that their owners changed, to look at. */
@Component
class CardWork extends HouseWork {

    static final String KIND = "fiches";

    private final CardChanges changes;
    private final Languages languages;

    CardWork(CardChanges changes, Languages languages, Clock clock) {
        super(KIND, Permission.WRITE, clock);
        this.changes = changes;
        this.languages = languages;
    }

    @Override
    protected List<WorkItem> waiting(LocalDate today) {
        return changes.waiting().stream()
                .map(
                        change ->
                                WorkItem.ofTheHouse(
                                        KIND,
                                        change.id(),
                                        null,
                                        languages.both("directory.work"),
                                        "/bureau/fiches/" + change.id(),
                                        new Channel("people", "directory.work.channel"),
                                        change.title()))
                .toList();
    }
}
