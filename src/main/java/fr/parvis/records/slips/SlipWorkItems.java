package fr.parvis.records.slips;

import fr.parvis.account.Permission;
import fr.parvis.desk.HouseWork;
import fr.parvis.desk.WorkItem;
import fr.parvis.desk.WorkItem.Channel;
import fr.parvis.ui.Languages;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.springframework.stereotype.Component;

/** Slips to look through, on the desk of administrators; nothing presses, so they come last. */
@Component
class SlipWorkItems extends HouseWork {

    static final String KIND = "conservation";

    private final Slips slips;
    private final Rules rules;
    private final Languages languages;

    SlipWorkItems(Slips slips, Rules rules, Languages languages, Clock clock) {
        super(KIND, Permission.ADMINISTER, clock);
        this.slips = slips;
        this.rules = rules;
        this.languages = languages;
    }

    @Override
    protected List<WorkItem> waiting(LocalDate today) {
        return slips.open().stream().filter(Slip::proposed).map(this::item).toList();
    }

    private WorkItem item(Slip slip) {
        return WorkItem.ofTheHouse(
                KIND,
                slip.id(),
                null,
                languages.both("records.work." + slip.fate()),
                "/bureau/conservation/" + slip.id(),
                new Channel("bin", rules.of(slip.rule()).key()),
                slip.reference());
    }
}
